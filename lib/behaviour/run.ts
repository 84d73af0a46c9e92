/** A run in a language, kept apart from what stands around it. */
export function run(text: string, lang: 'ar' | 'ar-Latn' | 'en'): HTMLElement {
  return Object.assign(document.createElement('bdi'), { textContent: text, lang });
}
