import { expect, test } from 'vitest';
import { onceEach } from '../../../scripts/steps/once-each.ts';
import { row, treeRow } from '../small-catalog.ts';

test('a total that several divisions repeat stands once', () => {
  const rows = [row({ estimate: 5 }), treeRow('ash', { estimate: 5 }), row({ estimate: 5 })];
  expect(onceEach(rows)).toEqual(rows.slice(0, 2));
});

test.each(['estimate', 'numerator', 'denominator'] as const)('two totals that differ in the %s are told', (field) => {
  expect(() => onceEach([row({ [field]: 5 }), row({ [field]: 6 })])).toThrow(
    'no-boat, 2021, town, port, all, all: the same figure stands twice',
  );
});

test('the message says both values', () => {
  expect(() => onceEach([row({ estimate: 5 }), row({ estimate: 6 })])).toThrow('different values, 5 and 6');
});
