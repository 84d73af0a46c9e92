import type { Metadata } from 'next';
import { LanguageChoice } from '@/components/shell/language-choice';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'هامش · Hamish' };

/** Chooses the language: by itself where scripts run, else the reader does. */
export default function Entry() {
  return (
    <>
      <LanguageChoice />
      <script src={routes.chooseLanguage()} defer data-keep />
    </>
  );
}
