import { expect, test } from 'vitest';
import { siteAddress } from '../../scripts/site-address.ts';

test('a host, and the path below it', () => {
  expect(siteAddress('https://org.github.io/equity')).toEqual({ origin: 'https://org.github.io', base: '/equity/' });
  expect(siteAddress('https://equity.example')).toEqual({ origin: 'https://equity.example', base: '/' });
});
