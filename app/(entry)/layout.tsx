import '../globals.css';
import type { ReactNode } from 'react';

/** The page before a language is known: it speaks both. */
export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}
