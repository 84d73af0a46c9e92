import { describe, expect, test } from 'vitest';
import { readHostHeaders } from '@/lib/publish/server/read-host-headers';
import { writeHostHeaders } from '@/lib/publish/server/write-host-headers';

const { rules } = readHostHeaders(`/*
  X-Frame-Options: DENY
  Link: </a>; rel="b\\c"
/assets/*
  Cache-Control: public, immutable
/odd
  X-Odd: a$b
`);

describe('writeHostHeaders', () => {
  test('nginx: errors too carry all but how long they may be kept', () => {
    expect(writeHostHeaders(rules, '/assets/', 'nginx')).toBe(
      `add_header X-Frame-Options "DENY" always;
add_header Link "</a>; rel=\\"b\\\\c\\"" always;
add_header Cache-Control "public, immutable";
`,
    );
  });

  test('Caddy', () => {
    expect(writeHostHeaders(rules, '/', 'caddy')).toBe(
      'X-Frame-Options "DENY"\nLink "</a>; rel=\\"b\\\\c\\""\n',
    );
  });

  test('what would be taken for a variable is not written', () => {
    expect(() => writeHostHeaders(rules, '/odd', 'nginx')).toThrow(/X-Odd has \$/);
  });
});
