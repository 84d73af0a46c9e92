import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** The element around what a component renders. */
export function rendered(element: ReactElement): HTMLElement {
  return render(element).container;
}

/** The texts of the elements that a selector finds. */
export function textsOf(container: Element, selector: string): string[] {
  return [...container.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}
