import { expect, test } from 'vitest';
import { faultOfError, faultOfStatus } from '../../../scripts/fetchers/fault.ts';

test.each([
  ['ECONNRESET', true],
  ['ETIMEDOUT', true],
  ['EAI_AGAIN', true],
  ['Z_DATA_ERROR', true],
  ['ENOTFOUND', false],
  ['CERT_HAS_EXPIRED', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', false],
])('whether %s is tried again: %s', (code, again) => {
  expect(faultOfError(Object.assign(new Error('x'), { code })).again).toBe(again);
});

test('an error nobody foresaw is told in its own words, once', () => {
  expect(faultOfError(new Error('the sky fell'))).toEqual({ why: 'the sky fell', again: false });
});

test.each([
  ['7', 7],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 60],
  ['soon', undefined],
])('Retry-After %j is %s seconds', (header, after) => {
  expect(faultOfStatus(429, { 'retry-after': header }, 0)).toMatchObject({ again: true, after });
});

test('200 and 304 are no faults, 400 is not tried again', () => {
  expect([faultOfStatus(200, {}, 0), faultOfStatus(304, {}, 0)]).toEqual([null, null]);
  expect(faultOfStatus(400, {}, 0)).toMatchObject({ again: false });
  expect(faultOfStatus(404, {}, 0, 'look again')?.why).toMatch(/\(404\); look again$/);
});
