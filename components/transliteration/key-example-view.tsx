import type { KeyExample } from '@/lib/model/transliteration-key';

/** A word in Arabic, in Latin letters and in English, each in its own language and direction, in columns of the page's. */
export function KeyExampleView({ example: { arabic, latin, english } }: { example: KeyExample }) {
  return (
    <span className="key-example">
      <span className="key-word">
        <span className="key-arabic" lang="ar" dir="rtl">
          {arabic}
        </span>
      </span>{' '}
      <span className="key-meaning">
        <i lang="ar-Latn" dir="ltr">
          {latin}
        </i>{' '}
        <span className="key-english" lang="en" dir="ltr">
          {english}
        </span>
      </span>
    </span>
  );
}
