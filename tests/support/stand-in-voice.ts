import type { Page } from '@playwright/test';

/** A voice as a browser lists it. */
export interface StandInVoice {
  lang: string;
  name: string;
  localService: boolean;
  default: boolean;
}

/** What a page gave to be spoken. */
export interface Spoken {
  text: string;
  lang: string;
  voice: string;
}

/** The stand-in's own handle, which only tests know. */
interface Handle {
  spoken: Spoken[];
  tell: (type: 'end' | 'error', error?: string) => void;
  setVoices: (voices: readonly StandInVoice[]) => void;
}

declare global {
  interface Window {
    standIn: Handle;
  }
}

export const arabic: StandInVoice = { lang: 'ar-SA', name: 'Stand-in', localService: true, default: false };
export const english: StandInVoice = { lang: 'en-GB', name: 'Other', localService: true, default: true };

/**
 * Gives every page from now on a voice that says nothing, writes down what it should say and is done when told.
 * As in Chromium, what is cancelled hears of it later, when something else may be speaking; and it is heard of on the next page.
 */
export async function giveVoices(page: Page, voices: readonly StandInVoice[]): Promise<void> {
  await page.addInitScript((first) => {
    let voices = first;
    let queue: Utterance[] = [];
    const spoken: Spoken[] = [];
    class Utterance extends EventTarget {
      lang = '';
      voice: StandInVoice | null = null;
      constructor(public text: string) {
        super();
      }
    }
    const send = (target: EventTarget, type: string, error?: string) => {
      const event = Object.assign(new Event(type), { error });
      target.dispatchEvent(event);
      (target as unknown as Record<string, ((event: Event) => void) | undefined>)[`on${type}`]?.(event);
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak(utterance: Utterance) {
        spoken.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice?.name ?? '' });
        queue.push(utterance);
        setTimeout(() => send(utterance, 'start'));
      },
      cancel() {
        sessionStorage.setItem('cancelled', String(queue.length));
        for (const utterance of queue)
          setTimeout(() => {
            send(utterance, 'error', 'interrupted');
            send(utterance, 'end');
          }, 20);
        queue = [];
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    window.standIn = {
      spoken,
      tell(type, error) {
        const utterance = queue.shift();
        if (!utterance) throw new Error('nothing is being spoken');
        send(utterance, type, error);
      },
      setVoices(now) {
        voices = now;
        send(synthesis, 'voiceschanged');
      },
    };
  }, voices);
}

/** What was given to be spoken so far. */
export function spokenOn(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => window.standIn.spoken);
}

/** Tells the page that the voice has finished what it was speaking. */
export function finishSentence(page: Page): Promise<void> {
  return page.evaluate(() => window.standIn.tell('end'));
}

/** Lets the voice finish everything, and says how many utterances it was. */
export function finishAll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { spoken, tell } = window.standIn;
    let finished = spoken.length - 1;
    while (finished < spoken.length) {
      tell('end');
      finished += 1;
    }
    return spoken.length;
  });
}
