import { expect, test } from 'vitest';
import { csvLeaks, type Files, jsonLeaks, type Printed } from '../../scripts/site-leaks.ts';

// Invented objects; each test plants one leak in a sound one.
const hidden = { group: 'elm', status: 'withheld', estimate: null, lower: null, upper: null };
const shown = { group: 'fir', status: 'published', estimate: 24, lower: 20, upper: 28 };

/** An object as the build prints it, as far as the scan reads it; `change` plants the leak. */
function files(
  change: (one: {
    observations: object[];
    divisions: { scale: { max: number }; rows: object[]; comparison: { groups: object[] } }[];
  }) => void = () => undefined,
): Files {
  const one = {
    id: 'boats',
    indicator: { unit: 'percent' },
    observations: [{ ...hidden }, { ...shown }],
    divisions: [
      {
        dimension: 'tree',
        all: { ...shown, group: 'all' },
        scale: { min: 0, max: 30, ticks: [] },
        rows: [
          { group: 'elm', latest: { ...hidden }, difference: null as number | null },
          { group: 'fir', latest: { ...shown }, difference: 0 },
        ],
        comparison: { groups: [{ group: 'elm', ratio: null as number | null }] },
      },
    ],
  };
  change(one);
  return { csv: [], json: [{ path: 'data/indicators/boats.json', one: one as unknown as Printed }] };
}

test('a sound object gives nothing away', () => {
  expect(jsonLeaks('dist', files())).toEqual([]);
});

test('a number on a figure that is withheld, anywhere in the object', () => {
  const leaks = jsonLeaks(
    'dist',
    files((one) => {
      one.observations[0] = { ...hidden, upper: 9 };
    }),
  );
  expect(leaks).toEqual([
    'dist/data/indicators/boats.json  observations.0.upper: a figure that is withheld carries a number',
  ]);
});

test('a comparison or a difference of a group without a figure', () => {
  const ratio = files((one) => void (one.divisions[0]!.comparison.groups[0] = { group: 'elm', ratio: 2 }));
  const difference = files((one) => void (one.divisions[0]!.rows[0] = { group: 'elm', latest: hidden, difference: 4 }));
  for (const leak of [ratio, difference])
    expect(jsonLeaks('dist', leak)).toEqual(['dist/data/indicators/boats.json  tree, elm: compared without a figure']);
});

test('an axis that reaches as far as a hidden figure', () => {
  expect(
    jsonLeaks(
      'dist',
      files((one) => void (one.divisions[0]!.scale.max = 80)),
    ),
  ).toEqual(['dist/data/indicators/boats.json  tree: the axis reaches 80, and what is printed 30']);
});

test('a number in a row of a CSV file that is not published', () => {
  const rows = [
    { status: 'published', estimate: '5' },
    { status: 'unreliable', estimate: '', numerator: '7' },
  ];
  expect(csvLeaks('dist', { csv: [{ path: 'data/boats.csv', rows }], json: [] })).toEqual([
    'dist/data/boats.csv:3  numerator: a figure that is unreliable carries a number',
  ]);
});
