import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { KeyRow } from '@/lib/model/transliteration-key';
import { KeyExampleView } from './key-example-view';

interface Props<Id extends string> {
  title: string;
  /** The head of the first column: the letter, or the vowel. */
  head: string;
  rows: readonly KeyRow<Id>[];
  /** How it sounds, in the interface's language. */
  soundOf: (id: Id) => string;
  locale: Locale;
}

/** A table of signs: the Arabic, the sign, how it sounds, a word that has it. */
export function KeyTable<Id extends string>({ title, head, rows, soundOf, locale }: Props<Id>) {
  const t = translator(locale);
  return (
    <table className="key-table">
      <caption>
        <h2>{title}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t('transliteration:column.sign')}</th>
          <th scope="col">{t('transliteration:column.sound')}</th>
          <th scope="col">{t('transliteration:column.example')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, arabic, sign, example }) => (
          <tr key={id}>
            <th scope="row">
              <span className="key-arabic" lang="ar" dir="rtl">
                {arabic}
              </span>
            </th>
            <td>
              <span className="key-sign" lang="ar-Latn" dir="ltr">
                {sign}
              </span>
            </td>
            <td className="key-sound">{soundOf(id)}</td>
            <td>
              <KeyExampleView example={example} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
