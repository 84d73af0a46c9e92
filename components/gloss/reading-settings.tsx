import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { defaultLook, type LookChoice } from '@/lib/model/choices';
import { routes } from '@/lib/routes';
import { CheckBox } from './check-box';
import { RadioGroup } from './radio-group';

interface Props {
  locale: Locale;
  hasGloss: boolean;
}

/** Help with reading and how the page looks: a popover, which opens and closes without scripts. */
export function ReadingSettings({ locale, hasGloss }: Props) {
  const t = translator(locale);
  const group = (name: LookChoice | 'vowels', chosen: string) => (
    <RadioGroup
      name={name}
      legend={t(`reading:${name}`)}
      labels={t(`reading:${name}Name`, { returnObjects: true })}
      chosen={chosen}
    />
  );
  const look = (name: LookChoice) => group(name, defaultLook[name]);
  return (
    <div
      id="settings"
      popover="auto"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: a popover takes the focus when it is opened, and only then
      autoFocus
      role="dialog"
      lang={locale}
      dir={directionOf(locale)}
      aria-label={t('reading:settings')}
    >
      {hasGloss && (
        <div className="group needs-script">
          {group('vowels', 'off')}
          <div className="row">
            <CheckBox name="translit" label={t('reading:translit')} />
            <a href={routes.transliteration(locale)}>{t('reading:translitKey')}</a>
          </div>
        </div>
      )}
      <div className="group">
        {look('size')}
        {hasGloss && look('glosses')}
        {look('face')}
        {look('leading')}
        {look('width')}
      </div>
      <div className="group">{look('theme')}</div>
    </div>
  );
}
