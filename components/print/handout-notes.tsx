import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { ListHead } from './list-head';

/** As many lines as a learner's own words take. */
const lines = Array.from({ length: 6 }, (_, at) => at);

/** Lines to write on, after the text; its margin has room as well. */
export function HandoutNotes({ locale }: { locale: Locale }) {
  return (
    <div className="notes">
      <ListHead text={translator(locale)('print:notes')} locale={locale} />
      {lines.map((line) => (
        <div key={line} className="rule" />
      ))}
    </div>
  );
}
