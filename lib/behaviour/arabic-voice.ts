/** Tells Arabic from other languages by their codes: `ar-SA`, `ar_EG` or `ar`, not `arn`. */
export function isArabicCode({ lang }: { lang: string }): boolean {
  return /^ar([-_]|$)/i.test(lang);
}

/** The Arabic voice that fits best; `undefined` where there is none. */
export function arabicVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  // A voice of this device first: it speaks offline and at once, and tells nobody what is read. Then the standard language.
  const fitness = (voice: SpeechSynthesisVoice) =>
    (voice.localService ? 4 : 0) + (/sa|001/i.test(voice.lang) ? 2 : 0) + (voice.default ? 1 : 0);
  return voices.filter(isArabicCode).sort((one, other) => fitness(other) - fitness(one))[0];
}
