import { describe, expect, test } from 'vitest';
import { planAnswer } from '@/lib/publish/server/plan-answer';

const etag = '"k1-a-br"';
const date = 'Tue, 21 Oct 2025 07:28:00 GMT';
const before = 'Tue, 21 Oct 2025 07:27:59 GMT';
const after = 'Tue, 21 Oct 2025 07:28:01 GMT';
const file = { etag, lastModified: Date.parse(date) };
const later = file.lastModified + 60_000;

/** The status of a GET for ten bytes with these fields. */
function plan(headers: Record<string, string>, method = 'GET', now = later): number {
  return planAnswer(method, headers, 10, file, now).status;
}

describe('planAnswer', () => {
  test.each([
    ['no condition', {}, 200],
    ['the tag', { 'if-none-match': etag }, 304],
    ['the tag, weak', { 'if-none-match': `W/${etag}` }, 304],
    ['the tag in a list', { 'if-none-match': `"x",W/"y" , ${etag}` }, 304],
    ['any tag', { 'if-none-match': '*' }, 304],
    ['the tag of another coding', { 'if-none-match': '"k1-a"' }, 200],
    ['a part of the tag', { 'if-none-match': 'k1-a-br' }, 200],
    ['an empty field', { 'if-none-match': '' }, 200],
    ['the date', { 'if-modified-since': date }, 304],
    ['a later date', { 'if-modified-since': after }, 304],
    ['an earlier date', { 'if-modified-since': before }, 200],
    ['the date as RFC 850 wrote it', { 'if-modified-since': 'Tuesday, 21-Oct-25 07:28:00 GMT' }, 304],
    ['the date as C writes it', { 'if-modified-since': 'Tue Oct 21 07:28:00 2025' }, 304],
    ['an earlier date as C writes it', { 'if-modified-since': 'Tue Oct 21 07:27:59 2025' }, 200],
    ['what is no date', { 'if-modified-since': '1' }, 200],
    ['another tag wins over the date', { 'if-none-match': '"x"', 'if-modified-since': date }, 200],
    ['the tag wins over the date', { 'if-none-match': etag, 'if-modified-since': before }, 304],
    ['must be the tag', { 'if-match': etag }, 200],
    ['must be any', { 'if-match': '*' }, 200],
    ['must be one of them', { 'if-match': `"x", ${etag}` }, 200],
    ['must be another', { 'if-match': '"x"' }, 412],
    ['must be the tag, but weak tags match nothing here', { 'if-match': `W/${etag}` }, 412],
    ['must be as old', { 'if-unmodified-since': date }, 200],
    ['must be older', { 'if-unmodified-since': before }, 412],
    ['must be older than no date', { 'if-unmodified-since': 'never' }, 200],
    ['the tag that must be wins over the date', { 'if-match': etag, 'if-unmodified-since': before }, 200],
    ['must be another, and is held', { 'if-match': '"x"', 'if-none-match': etag }, 412],
    ['must be this, and is held', { 'if-match': etag, 'if-none-match': etag }, 304],
    ['a part', { range: 'bytes=0-1' }, 206],
    ['a part that is not there', { range: 'bytes=10-' }, 416],
    ['a part of what is held', { range: 'bytes=0-1', 'if-none-match': etag }, 304],
    ['no part of what it is not', { range: 'bytes=0-1', 'if-match': '"x"' }, 412],
    ['a part of this', { range: 'bytes=0-1', 'if-range': etag }, 206],
    ['a part of another', { range: 'bytes=0-1', 'if-range': '"x"' }, 200],
    ['a part of another coding', { range: 'bytes=0-1', 'if-range': '"k1-a"' }, 200],
    ['a part by a weak tag', { range: 'bytes=0-1', 'if-range': `W/${etag}` }, 200],
    ['a part by the date', { range: 'bytes=0-1', 'if-range': date }, 206],
    ['a part by a later date', { range: 'bytes=0-1', 'if-range': after }, 200],
    ['a part by what is no date', { range: 'bytes=0-1', 'if-range': 'x' }, 200],
    ['a part of another that is not there', { range: 'bytes=10-', 'if-range': '"x"' }, 200],
  ])('%s', (_, headers: Record<string, string>, status) => {
    expect(plan(headers)).toBe(status);
  });

  test('a date is no proof in the second of the change', () => {
    const headers = { range: 'bytes=0-1', 'if-range': date };
    expect(plan(headers, 'GET', file.lastModified + 999)).toBe(200);
    expect(plan(headers, 'GET', file.lastModified + 1_000)).toBe(206);
  });

  test('HEAD knows conditions and no parts', () => {
    expect(plan({ 'if-none-match': etag }, 'HEAD')).toBe(304);
    expect(plan({ range: 'bytes=0-1' }, 'HEAD')).toBe(200);
    expect(plan({ range: 'bytes=10-' }, 'HEAD')).toBe(200);
  });
});
