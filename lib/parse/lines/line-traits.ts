import type { LineShape } from './line-shape';

/** What a line has or has not, so that cues can be passed over that speak only of lines that have it. */
export type Trait =
  | 'bullet'
  | 'number'
  | 'hash'
  | 'marker'
  | 'row'
  | 'figures'
  | 'commas'
  | 'speaker'
  | 'quoted'
  | 'question'
  | 'colon'
  | 'stop'
  | 'unended'
  | 'goes-on'
  | 'odd-start'
  | 'text';

const tellers: readonly (readonly [Trait, (shape: Omit<LineShape, 'traits'>) => boolean])[] = [
  ['bullet', ({ marker }) => marker?.kind === 'bullet'],
  ['number', ({ marker }) => marker?.kind === 'number'],
  ['hash', ({ marker }) => marker?.kind === 'hash'],
  ['marker', ({ marker }) => marker !== null],
  ['row', ({ row }) => row !== null],
  ['figures', ({ figures }) => figures > 0],
  ['commas', ({ commas }) => commas > 0],
  ['speaker', ({ speaker }) => speaker !== null],
  ['quoted', ({ quotation }) => quotation === 'whole'],
  ['question', ({ ending }) => ending === 'question'],
  ['colon', ({ ending }) => ending === 'colon'],
  ['stop', ({ ending }) => ending === 'stop'],
  ['unended', ({ ending }) => ending === 'none'],
  ['goes-on', (shape) => shape.goesOn],
  ['odd-start', (shape) => shape.hasOddStart],
  ['text', ({ isText }) => isText],
];

/** Gives the traits of a line as a number, one bit for each. */
export function traitsOf(shape: Omit<LineShape, 'traits'>): number {
  let traits = 0;
  for (let bit = 0; bit < tellers.length; bit++) {
    if ((tellers[bit] as (typeof tellers)[number])[1](shape)) traits |= 1 << bit;
  }
  return traits;
}

/** Gives the number that has the bits of these traits. */
export function traitBits(traits: readonly Trait[]): number {
  return tellers.reduce((bits, [trait], bit) => (traits.includes(trait) ? bits | (1 << bit) : bits), 0);
}
