import { expect, test } from 'vitest';
import { secureAddress, webAddress } from '../../../src/model/web-address.ts';

test('an address holds no quote, blank or bracket, and leads to the web', () => {
  for (const text of ['https://x.example/a?b=c&d=%20#e', 'https://data.x.example:8080/~a/(b)'])
    expect(secureAddress.safeParse(text).success, text).toBe(true);
  for (const text of [
    'https://x.example/"onmouseover="alert(1)',
    "https://x.example/a'b",
    'https://x.example/a b',
    'https://x.example/<b>',
    'javascript:alert(1)',
    'ftp://x.example/',
    'x.example',
  ])
    expect(webAddress.safeParse(text).success, text).toBe(false);
  expect(webAddress.safeParse('http://x.example/').success).toBe(true);
  expect(secureAddress.safeParse('http://x.example/').success).toBe(false);
});
