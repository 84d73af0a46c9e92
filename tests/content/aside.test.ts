import { expect, test, vi } from 'vitest';
import { aside } from '@/lib/content/aside';
import { openProjectFolder } from './project-folder';

test('what is put aside is there for whoever asks, the last of a name, and nothing else is', () => {
  openProjectFolder();
  vi.stubEnv('NODE_ENV', 'production');
  expect(aside.get('x')).toBeNull();
  aside.put('x', () => 'ا');
  aside.put('x', () => 'ب');
  aside.put('z', () => Buffer.of(0, 255));
  expect(aside.get('x')?.toString()).toBe('ب');
  expect(aside.get('z')).toEqual(Buffer.of(0, 255));
  expect(aside.get('y')).toBeNull();
  vi.stubEnv('NODE_ENV', 'development');
  expect(aside.get('x'), 'while the site is worked on').toBeNull();
  aside.put('y', () => expect.unreachable());
});
