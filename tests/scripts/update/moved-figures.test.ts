import { expect, test } from 'vitest';
import { figureChanges } from '../../../scripts/update/moved-figures.ts';
import { figure } from '../../src/format/invented.ts';

const group = (id: string, given: Parameters<typeof figure>[0]) => figure({ dimension: 'tree', group: id, ...given });

test('a value that moved is beyond its interval, within it, or has none to be held to', () => {
  const before = [
    group('oak', { estimate: 12.1, lower: 11, upper: 13.2 }),
    group('elm', { estimate: 12.1, lower: 11, upper: 15 }),
    group('ash', { estimate: 12.1 }),
  ];
  const after = ['oak', 'elm', 'ash'].map((id) => group(id, { estimate: 14 }));
  const { moved } = figureChanges(before, after);
  expect(moved.map((one) => [one.figure.group, one.before, one.after, one.beyondInterval])).toEqual([
    ['oak', 12.1, 14, true],
    ['elm', 12.1, 14, false],
    ['ash', 12.1, 14, null],
  ]);
});

test('a value that stayed is no change, at the limit of its interval neither', () => {
  const stayed = group('oak', { estimate: 12, lower: 11, upper: 13 });
  const none = { added: [], lost: [], moved: [], hidden: [], shown: [], noted: [] };
  expect(figureChanges([stayed], [structuredClone(stayed)])).toEqual(none);
  expect(figureChanges([stayed], [{ ...stayed, estimate: 13 }]).moved[0]?.beyondInterval).toBe(false);
});

test('new, lost, newly withheld and newly published figures are told apart', () => {
  const withheld = { status: 'withheld', estimate: null } as const;
  const before = [group('oak', { estimate: 1 }), group('elm', { estimate: 2 }), group('ash', withheld)];
  const after = [group('oak', withheld), group('ash', { estimate: 3 }), group('fir', { estimate: 4 })];
  const { added, lost, moved, hidden, shown } = figureChanges(before, after);
  expect([added, lost, hidden, shown].map((list) => list.map((one) => one.group))).toEqual([
    ['fir'],
    ['elm'],
    ['oak'],
    ['ash'],
  ]);
  expect(moved).toEqual([]);
});

test('a value that stayed and of which something else is said is noted', () => {
  const oak = group('oak', { estimate: 12, lower: 11, upper: 13, note: '' });
  const noted = (given: Parameters<typeof figure>[0]) => figureChanges([oak], [{ ...oak, ...given }]).noted.length;
  for (const given of [{ note: 'Cut.' }, { vintage: 'v2' }, { reliability: 'caution' as const }, { upper: 14 }])
    expect(noted(given), JSON.stringify(given)).toBe(1);
  expect(noted({ estimate: 12.5, note: 'Revised.' })).toBe(0);
  const hidden = group('oak', { status: 'withheld', estimate: null });
  expect(figureChanges([hidden], [{ ...hidden, status: 'not-available' }]).noted).toHaveLength(1);
});
