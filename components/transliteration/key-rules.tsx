import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { KeyRule } from '@/lib/model/transliteration-key';
import { KeyExampleView } from './key-example-view';

/** What a reader meets beyond the letters, each rule with words that show it. */
export function KeyRules({ rules, locale }: { rules: readonly KeyRule[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="key-rules">
      <h2>{t('transliteration:rulesTitle')}</h2>
      {rules.map(({ id, term, examples }) => (
        <section key={id}>
          <h3>
            {t(`transliteration:rules.${id}.title`)}
            {term && (
              <>
                {' '}
                <i lang="ar-Latn" dir="ltr">
                  {term}
                </i>
              </>
            )}
          </h3>
          <p>{t(`transliteration:rules.${id}.text`)}</p>
          <ul>
            {examples.map((example) => (
              <li key={example.arabic}>
                <KeyExampleView example={example} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
