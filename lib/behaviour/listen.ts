import { arabicVoice } from './arabic-voice';
import { followSpoken, fromSight } from './follow-spoken';
import { markSides } from './pair-sentences';
import { sourceIn } from './source-in';

/**
 * Lets the reader hear the article from what is in sight, or from the open word's sentence, and a sentence from its card, where the
 * browser has an Arabic voice; voices may come late and go. The Arabic of the source is spoken and nothing else.
 */
export function listen(reader: HTMLElement, card: HTMLElement): void {
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return;
  const buttons = [...reader.querySelectorAll<HTMLElement>('[data-do^="listen"]')];
  let voice: SpeechSynthesisVoice | undefined;
  // Events of what was cancelled still come: they are not this one's. And a browser may forget an utterance that nothing holds.
  let current: SpeechSynthesisUtterance | null = null;

  const stop = () => {
    // Other pages may be speaking.
    if (current) synthesis.cancel();
    current = null;
    markSides(reader, 'data-spoken', null);
    for (const button of buttons) button.ariaPressed = 'false';
  };

  const speak = ([sentence, ...rest]: HTMLElement[], isFollowed: boolean) => {
    if (sentence && voice) {
      const utterance = new SpeechSynthesisUtterance(sourceIn(sentence));
      current = Object.assign(utterance, {
        voice,
        lang: voice.lang.replace('_', '-'),
        onend: () => utterance === current && speak(rest, isFollowed),
        onerror: () => utterance === current && stop(),
      });
      synthesis.speak(utterance);
      markSides(reader, 'data-spoken', sentence.id);
      if (isFollowed) followSpoken(reader, sentence);
    } else stop();
  };

  const update = () => {
    voice = arabicVoice(synthesis.getVoices());
    for (const button of buttons) button.hidden = !voice;
    if (!voice) stop();
  };

  for (const button of buttons)
    button.onclick = () => {
      const isSpeaking = button.ariaPressed === 'true';
      stop();
      if (isSpeaking) return;
      button.ariaPressed = 'true';
      // Of what has no letters, some voices never say that they are done.
      const sentences = [...reader.querySelectorAll<HTMLElement>('.s')].filter((sentence) =>
        /\p{L}/u.test(sentence.textContent),
      );
      const open = sentences.findIndex((sentence) => sentence.querySelector('[data-open]'));
      if (card.contains(button)) speak(sentences.slice(open, open + 1), false);
      else speak(open < 0 ? fromSight(reader, sentences) : sentences.slice(open), true);
    };
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop();
  });
  addEventListener('pagehide', stop);
  synthesis.onvoiceschanged = update;
  update();
}
