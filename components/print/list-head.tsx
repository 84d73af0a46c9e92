import { directionOf, type Locale } from '@/lib/i18n/locales';

interface Props {
  text: string;
  locale: Locale;
}

/** The head of what follows the article on its sheet. It is no heading: the outline of the PDF has the sections of the article and nothing of ours. */
export function ListHead({ text, locale }: Props) {
  return (
    <p className="list-head" lang={locale} dir={directionOf(locale)}>
      {text}
    </p>
  );
}
