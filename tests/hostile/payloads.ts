import { attributeBreakouts } from './payloads/attributes';
import { bidi } from './payloads/bidi';
import { controls, halves } from './payloads/controls';
import { css } from './payloads/css';
import { entities } from './payloads/entities';
import { html } from './payloads/html';
import { names } from './payloads/names';
import { scripts } from './payloads/scripts';
import { urls } from './payloads/urls';

/** Every text that is put where content stands, by family. */
export const families = {
  html,
  attributes: attributeBreakouts,
  entities,
  urls,
  css,
  scripts,
  bidi,
  controls,
  halves,
  names,
} as const satisfies Record<string, readonly string[]>;

/** All of them, once each, in a fixed order. */
export const payloads: readonly string[] = [...new Set(Object.values(families).flat())];
