import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { TransliterationKey } from '@/lib/model/transliteration-key';
import { routes } from '@/lib/routes';
import { KeyRules } from './key-rules';
import { KeyTable } from './key-table';

interface Props {
  transliterationKey: TransliterationKey;
  locale: Locale;
}

/** The key to the transliteration: letters, vowels, rules, and the way back to the articles. */
export function KeyView({ transliterationKey: { letters, vowels, rules }, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <h1 className="key-title">{t('transliteration:title')}</h1>
      <p className="key-intro">{t('transliteration:intro')}</p>
      <KeyTable
        title={t('transliteration:lettersTitle')}
        head={t('transliteration:column.letter')}
        rows={letters}
        soundOf={(id) => t(`transliteration:letters.${id}`)}
        locale={locale}
      />
      <KeyTable
        title={t('transliteration:vowelsTitle')}
        head={t('transliteration:column.vowel')}
        rows={vowels}
        soundOf={(id) => t(`transliteration:vowels.${id}`)}
        locale={locale}
      />
      <KeyRules rules={rules} locale={locale} />
      <p className="key-back">
        <a href={routes.home(locale)}>{t('home')}</a>
      </p>
    </>
  );
}
