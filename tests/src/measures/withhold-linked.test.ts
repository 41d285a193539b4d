import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attackerBounds } from '../../../src/measures/attacker-bounds.ts';
import { type LinkedSystem, sumsAround } from '../../../src/measures/linked-counts.ts';
import { withholdLinked } from '../../../src/measures/withhold-linked.ts';
import { withholdOneWay } from '../../../src/measures/withhold-one-way.ts';

/** Invented: one row of counts with its total, each printed by a cell of its own. */
function row(counts: readonly number[], earlier?: ReadonlySet<string>): LinkedSystem {
  const parts = counts.map((_, at) => `part ${at}`);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    counts: new Map([...parts.map((name, at) => [name, counts[at]!] as const), ['total', total]]),
    cells: [...parts, 'total'].map((name) => ({ name, counts: [name], last: name === 'total' })),
    sums: [{ whole: 'total', parts }],
    ...(earlier && { earlier }),
  };
}

/** Invented: places by groups, with all totals. */
function table(counts: readonly (readonly number[])[]): LinkedSystem {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const cells = counts.flatMap((line, r) => line.map((count, c) => [`${r},${c}`, count] as const));
  const rows = counts.map((line, r) => [`row ${r}`, sum(line)] as const);
  const columns = counts[0]!.map((_, c) => [`column ${c}`, sum(counts.map((line) => line[c]!))] as const);
  const all = [...cells, ...rows, ...columns, ['all', sum(counts.flat())] as const];
  return {
    counts: new Map(all),
    cells: all.map(([name]) => ({ name, counts: [name], last: name === 'all' })),
    sums: [
      ...counts.map((line, r) => ({ whole: `row ${r}`, parts: line.map((_, c) => `${r},${c}`) })),
      ...counts[0]!.map((_, c) => ({ whole: `column ${c}`, parts: counts.map((_line, r) => `${r},${c}`) })),
      { whole: 'all', parts: rows.map(([name]) => name) },
      { whole: 'all', parts: columns.map(([name]) => name) },
    ],
  };
}

/** The narrowest interval that a reader can give a count of 1 to 10. */
function narrowest(system: LinkedSystem): number {
  const { primary, complementary } = withholdLinked(system);
  const hidden = new Set([...primary, ...complementary]);
  const small = [...system.counts].filter(([, count]) => count > 0 && count < 11);
  const widths = small.map(([name]) => {
    const { unknown, sums } = sumsAround(system, hidden, name);
    const [{ min, max } = { min: 0, max: 0 }] = attackerBounds([name], sums, unknown);
    return max - min;
  });
  return Math.min(Infinity, ...widths);
}

const two = [
  [30, 44, 21],
  [17, 26, 50],
  [6, 80, 33],
];

test('9 of 88 + 9 + 41 = 138 is hidden, and the 41 with it', () => {
  expect(withholdLinked(row([88, 9, 41]))).toEqual({ primary: ['part 1'], complementary: ['part 2'] });
});

test('a small cell of a table takes a rectangle with it, and no total', () => {
  const { primary, complementary } = withholdLinked(table(two));
  expect(primary).toEqual(['2,0']);
  expect(complementary).toHaveLength(3);
  expect(complementary.every((name) => /^\d,\d$/.test(name))).toBe(true);
  expect(narrowest(table(two))).toBeGreaterThanOrEqual(10);
});

test('nothing small, nothing hidden; zeros stay', () => {
  expect(
    withholdLinked(
      table([
        [20, 0, 15],
        [0, 30, 11],
      ]),
    ),
  ).toEqual({ primary: [], complementary: [] });
});

test('one row gives what the rule for one row gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 7 }), (counts) => {
      const { primary, complementary } = withholdLinked(row(counts));
      const alone = withholdOneWay(counts);
      const cells = [...primary, ...complementary].filter((name) => name !== 'total').sort();
      expect(cells).toEqual([...alone.primary, ...alone.complementary].map((at) => `part ${at}`).sort());
      if (alone.total) expect([...primary, ...complementary]).toContain('total');
    }),
  );
});

const counts = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }), {
  minLength: 3,
  maxLength: 4,
});

test('every table ends with each small count ten wide or more', () => {
  fc.assert(
    fc.property(counts, (cells) => {
      expect(narrowest(table(cells))).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: 60 },
  );
});

test('the order of cells and sums decides nothing', () => {
  fc.assert(
    fc.property(counts, (cells) => {
      const system = table(cells);
      const turned = { ...system, cells: [...system.cells].reverse(), sums: [...system.sums].reverse() };
      const sorted = ({ primary, complementary }: ReturnType<typeof withholdLinked>) =>
        [primary, complementary].map((names) => [...names].sort());
      expect(sorted(withholdLinked(turned))).toEqual(sorted(withholdLinked(system)));
    }),
    { numRuns: 40 },
  );
});

test('what was hidden earlier stays hidden', () => {
  const hidden = withholdLinked(row([88, 9, 41], new Set(['part 0'])));
  expect(hidden).toEqual({ primary: ['part 1'], complementary: ['part 0'] });
});

test('a count that several cells print is hidden with all of them', () => {
  const system: LinkedSystem = {
    counts: new Map([
      ['stops', 9],
      ['searches', 4],
    ]),
    cells: [
      { name: 'stops', counts: ['stops'] },
      { name: 'searches', counts: ['searches', 'stops'] },
    ],
    sums: [],
  };
  expect(withholdLinked(system).primary).toEqual(['searches', 'stops']);
});

test('what nothing protects is told by name; half a person is refused', () => {
  const bare: LinkedSystem = {
    counts: new Map([
      ['a', 4],
      ['t', 20],
    ]),
    cells: [],
    // Readers know what else t holds: a is t - 16, and 2a is t - 12, so a is 4.
    sums: [
      { whole: 't', parts: ['a'] },
      { whole: 't', parts: ['a', 'a'] },
    ],
  };
  expect(() => withholdLinked(bare)).toThrow('no set of cells protects a');
  expect(() => withholdLinked(row([1.5, 3]))).toThrow('whole number of 0 or more, not 1.5');
});
