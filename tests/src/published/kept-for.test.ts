import { expect, test } from 'vitest';
import { keptFor } from '../../../src/published/kept-for.ts';

test('what is asked of an object is worked out once, of another one anew', () => {
  const asked: object[] = [];
  const kept = keptFor((one: { id: string }) => [asked.push(one), one.id] as const);
  const [a, b] = [{ id: 'a' }, { id: 'a' }];
  expect([kept(a), kept(a), kept(b)]).toEqual([
    [1, 'a'],
    [1, 'a'],
    [2, 'a'],
  ]);
  expect(asked).toEqual([a, b]);
});

test('nothing, once worked out, is not asked for again', () => {
  let times = 0;
  const kept = keptFor(() => {
    times += 1;
    return undefined;
  });
  const one = {};
  expect([kept(one), kept(one), times]).toEqual([undefined, undefined, 1]);
});
