import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ListPlace } from '@/lib/model/list-parts';
import { routes } from '@/lib/routes';

interface Props {
  place: ListPlace;
  /** How many articles the whole list has. */
  count: number;
  locale: Locale;
}

/**
 * The ways from a part of the list to the parts beside it; nothing where the list is in one. How many articles there are is said with the newest alone: older
 * parts stay as they are when there are more.
 */
export function ListWays({ place: { start, end, newer, older }, count, locale }: Props) {
  if (newer === null && older === null) return null;
  const t = translator(locale);
  const number = (value: number) => formatNumber(locale, value);
  return (
    <nav className="list-ways" aria-label={t('listParts')}>
      {newer === null ? (
        <span>{t('listRange', { from: number(start + 1), to: number(end), total: number(count) })}</span>
      ) : (
        <a rel="prev" href={routes.list(locale, newer)}>
          {t('newer')}
        </a>
      )}
      {older !== null && (
        <a rel="next" href={routes.list(locale, older)}>
          {t('older')}
        </a>
      )}
    </nav>
  );
}
