import { describe, expect, test } from 'vitest';
import { isWebAddress } from '@/lib/content/is-web-address';

describe('isWebAddress', () => {
  test.each([
    'https://example.org',
    'http://example.org/a?b=c&d=e#f',
    'https://example.org:8080/a/b.html',
    'https://www.kuna.net.kw/ArticleDetails.aspx?id=3092371&language=ar',
    'https://ar.wikipedia.org/wiki/الكويت',
    'https://ar.wikipedia.org/wiki/%D8%A7_(x)',
    'https://مثال.إختبار/',
    'https://[2001:db8::1]/',
    'https://example.org/@user',
  ])('%s is one', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  test.each([
    '',
    'https://',
    'example.org',
    '//example.org',
    '/a',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'filesystem:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'view-source:https://example.org/',
    'http:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https://example.org\\@else.example',
    'https://example.org@else.example',
    'https://user:secret@example.org/',
    'https://:@example.org/',
    'https:///else.example',
    'https://example.org\u2044else.example/',
    'https://example.org\u2215else.example/',
    'http://.',
    'http://-',
    'HTTPS://example.org',
    'https://example.org:x/',
    'https://[::g]/',
    'https://[x]/',
    'https://exa mple.org',
    'https://example.org/\u00a0a',
    'https://example.org/\na',
    'https://example.org/"onclick="alert(1)',
    "https://example.org/'onclick='alert(1)",
    'https://example.org/`a`',
    'https://example.org/<script>',
    'https://example.org/{{a}}',
    'https://example.org/a|b',
    'https://example.org/\u202ea',
    'https://example.org/\u200ba',
    'https://example.org/\u0000a',
    'https://example.org/\ud83d',
    'https://999.999.999.999/',
    'https://exam%00ple.org/',
    'https://example.org:99999/',
  ])('%j is none', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
