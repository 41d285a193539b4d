import { expect, test } from 'vitest';
import { dotRow } from '../../../src/published/dot-row.ts';
import { figure } from '../format/invented.ts';

test('an interval stands in a picture only where one is stated', () => {
  const text = { value: '20%', missing: false, interval: '–', caution: null };
  const row = (lower: number | null) => dotRow({ label: 'Elm', isAll: false, observation: figure({ lower }), text });
  expect(row(null)).toMatchObject({ label: 'Elm', value: '20%', interval: '', isAll: false });
  expect(row(18).interval).toBe('–');
});
