import { describe, expect, test } from 'vitest';
import { arabicVoice } from '@/lib/behaviour/arabic-voice';

const voice = (lang: string, rest: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  lang,
  name: lang,
  voiceURI: lang,
  localService: false,
  default: false,
  ...rest,
});
const local = { localService: true };

describe('arabicVoice', () => {
  for (const lang of ['ar', 'ar-SA', 'ar_EG', 'AR-001', 'ar-Arab-EG'])
    test(`${lang} is Arabic`, () => expect(arabicVoice([voice('en-GB'), voice(lang)])?.lang).toBe(lang));

  for (const lang of ['', 'en-US', 'arn-CL', 'arz', 'fa-IR', 'mar-IN', 'en-AR'])
    test(`"${lang}" is not`, () => expect(arabicVoice([voice(lang)])).toBeUndefined());

  test('a voice of the device comes before one of a server, whatever else it is', () =>
    expect(arabicVoice([voice('ar-SA', { default: true }), voice('ar-EG', local)])?.lang).toBe('ar-EG'));

  for (const lang of ['ar-SA', 'ar_SA', 'ar-001'])
    test(`of two alike, ${lang} comes before a country's`, () =>
      expect(arabicVoice([voice('ar-EG', { ...local, default: true }), voice(lang, local)])?.lang).toBe(
        lang,
      ));

  test('then the default, then the order of the browser', () => {
    expect(arabicVoice([voice('ar-EG'), voice('ar-LB', { default: true })])?.lang).toBe('ar-LB');
    expect(arabicVoice([voice('ar-EG'), voice('ar-LB')])?.lang).toBe('ar-EG');
  });
});
