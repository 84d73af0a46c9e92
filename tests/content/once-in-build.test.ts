import { expect, test, vi } from 'vitest';
import { onceInBuild } from '@/lib/content/once-in-build';
import { openProjectFolder } from './project-folder';

test('in a build it is made once for all processes; while the site is worked on, each time', () => {
  openProjectFolder();
  vi.stubEnv('NODE_ENV', 'production');
  let made = 0;
  /** What another process would have. */
  const another = () => onceInBuild('list', () => ({ made: ++made, title: 'عنوان' }));
  const [first, second] = [another(), another()];
  expect(first()).toEqual({ made: 1, title: 'عنوان' });
  expect(first(), 'held').toBe(first());
  expect(second(), 'taken from what was put aside').toEqual(first());
  expect(made).toBe(1);

  vi.stubEnv('NODE_ENV', 'development');
  expect(first().made).toBe(2);
  expect(first().made).toBe(3);
});
