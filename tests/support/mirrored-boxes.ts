import type { Page } from '@playwright/test';

/** How many boxes of the interface were compared, and which do not stand where the mirror has them. */
export interface Mirrored {
  boxes: number;
  /** The worst first: `summary “More”: 12.0 px`. */
  astray: string[];
}

/** Those whose direction is the interface's, said again where another language is around them. */
const ownDirection = '#card, #settings, .head[dir]';

/** Those that do not stand where the interface has them, but by a word: what is in them is measured from their own edges. */
const ownPlace = '#card, .head[dir]';

/**
 * Turns the interface's direction round on the page as it is and compares every box and every run of text of the interface with its
 * place before, seen in a mirror: within a pixel, its edges, width and height. What stands inside a text of another direction belongs to
 * that text.
 */
export function mirrorPage(page: Page): Promise<Mirrored> {
  return page.evaluate(
    ({ ownDirection, ownPlace }) => {
      const html = document.documentElement;
      const isText = (element: Element) => element.matches('[dir]') && !element.matches(ownDirection);
      /** Whether an element is the interface's: nearest to it is a direction of the interface's own. */
      const isInterface = (element: Element | null): boolean => {
        const nearest = element?.closest('body [dir]');
        return !nearest || !isText(nearest);
      };
      const elements = [...document.body.querySelectorAll('*')].filter(
        (element) =>
          !element.matches('script, wbr, br') &&
          (isInterface(element) || (isText(element) && isInterface(element.parentElement))) &&
          element.checkVisibility(),
      );
      const parts: { node: Element | Text; name: string }[] = elements.flatMap((element) => {
        const name = `${element.localName}${element.id ? `#${element.id}` : ''}${[...element.classList].map((each) => `.${each}`).join('')}`;
        const words = element.textContent?.trim().slice(0, 24);
        const texts = isInterface(element)
          ? [...element.childNodes].filter(
              (node): node is Text => node instanceof Text && node.data.trim() !== '',
            )
          : [];
        return [
          { node: element, name: `${name} “${words}”` },
          ...texts.map((node) => ({ node, name: `text “${node.data.trim().slice(0, 24)}” of ${name}` })),
        ];
      });
      const rectOf = (node: Element | Text): DOMRect => {
        if (node instanceof Element) return node.getBoundingClientRect();
        const range = new Range();
        range.selectNodeContents(node);
        return range.getBoundingClientRect();
      };
      /** The distances from the start and end of the edges that the part is placed by, and where it stands from the top. */
      const placeOf = (node: Element | Text) => {
        const frame = node.parentElement?.closest(ownPlace);
        const edges = frame?.getBoundingClientRect() ?? new DOMRect(0, 0, html.clientWidth, 0);
        const { left, right, top, width, height } = rectOf(node);
        const start = left - edges.left;
        const end = edges.right - right;
        return { start, end, top: top - edges.top, width, height };
      };
      const measure = () => parts.map(({ node }) => placeOf(node));
      const before = measure();
      const turned = (dir: string) => (dir === 'rtl' ? 'ltr' : 'rtl');
      for (const element of [html, ...document.querySelectorAll<HTMLElement>(ownDirection)])
        element.dir = turned(element.dir);
      const after = measure();
      for (const element of [html, ...document.querySelectorAll<HTMLElement>(ownDirection)])
        element.dir = turned(element.dir);
      const found = parts.flatMap(({ node, name }, index) => {
        const [was, is] = [before[index], after[index]];
        if (!was || !is || (was.width === 0 && was.height === 0)) return [];
        // What is placed by a word is compared by its inside alone.
        const isPlaced = node instanceof Element && node.matches(ownPlace);
        const off = Math.max(
          isPlaced ? 0 : Math.abs(is.start - was.end),
          isPlaced ? 0 : Math.abs(is.end - was.start),
          isPlaced ? 0 : Math.abs(is.top - was.top),
          Math.abs(is.width - was.width),
          Math.abs(is.height - was.height),
        );
        return [{ name, off }];
      });
      const astray = found.filter(({ off }) => off > 1).sort((one, other) => other.off - one.off);
      return { boxes: found.length, astray: astray.map(({ name, off }) => `${name}: ${off.toFixed(1)} px`) };
    },
    { ownDirection, ownPlace },
  );
}
