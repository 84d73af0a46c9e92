import { describe, expect, it } from 'vitest';
import { readFixtures } from '../support/read-fixtures';
import { makeNewsText } from './news-text';

describe('makeNewsText', () => {
  const text = makeNewsText(1_000_000);

  it('makes the same text each time, of the size that is asked for', () => {
    expect(makeNewsText(1_000_000)).toBe(text);
    expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(1_000_000);
    expect(Buffer.byteLength(text)).toBeLessThan(1_050_000);
  });

  it('holds every article as it is, and copies in which hardly a line is the same', () => {
    for (const { source } of readFixtures()) expect(text).toContain(source.trim());
    const lines = text.split('\n').filter((line) => line.length > 60);
    expect(new Set(lines).size).toBeGreaterThan(0.9 * lines.length);
  });
});
