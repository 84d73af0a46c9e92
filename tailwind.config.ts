import type { Config } from 'tailwindcss';

/** Utilities that name a side of the page. The page mirrors: it knows only start and end. */
const physical = [
  'ml',
  'mr',
  'pl',
  'pr',
  'left',
  'right',
  'scroll-ml',
  'scroll-mr',
  'scroll-pl',
  'scroll-pr',
];
const physicalPlain = ['text-left', 'text-right', 'float-left', 'float-right', 'clear-left', 'clear-right'];
const physicalBox = [
  'border-l',
  'border-r',
  'rounded-l',
  'rounded-r',
  'rounded-tl',
  'rounded-tr',
  'rounded-bl',
  'rounded-br',
];
/** Space between letters breaks the joins of Arabic. */
const tracking = ['tighter', 'tight', 'normal', 'wide', 'wider', 'widest'].map((step) => `tracking-${step}`);

const steps = [
  'px',
  'auto',
  'full',
  ...Array.from({ length: 97 }, (_, step) => String(step)),
  '0.5',
  '1.5',
  '2.5',
  '3.5',
];
const radii = [
  '',
  '-none',
  '-xs',
  '-sm',
  '-md',
  '-lg',
  '-xl',
  '-2xl',
  '-3xl',
  '-full',
  '-0',
  '-2',
  '-4',
  '-8',
];

/** What the style sheet cannot say. Tokens are in `app/styles/tokens.css`. */
export default {
  blocklist: [
    ...physical.flatMap((name) => steps.flatMap((step) => [`${name}-${step}`, `-${name}-${step}`])),
    ...physicalBox.flatMap((name) => radii.map((radius) => `${name}${radius}`)),
    ...physicalPlain,
    ...tracking,
  ],
} satisfies Config;
