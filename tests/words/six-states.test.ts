import { describe, expect, test } from 'vitest';
import { downloadRow, labelsOf } from '../../scripts/outputs/rows.ts';
import { publishSite } from '../../scripts/steps/publish-site.ts';
import { dotCell } from '../../src/charts/dot-cell.ts';
import { figureOf } from '../../src/format/figure.ts';
import { statusWords } from '../../src/format/status.ts';
import { formatValue } from '../../src/format/value.ts';
import type { Observation } from '../../src/model/observation.ts';
import { catalog } from '../scripts/small-catalog.ts';
import { figure, indicator } from '../src/format/invented.ts';
import { english, spanish } from '../src/format/words.ts';

// Zero, withheld, unreliable, not available, not collected and not applicable must never be taken for each other: not by
// the eye, not by the ear, not in a file.

const absent = (status: Observation['status']) => figure({ status, reliability: null });
const six: [string, Observation][] = [
  ['zero', figure({ estimate: 0, lower: 0, upper: 3.7 })],
  ...(['withheld', 'unreliable', 'not-available', 'not-collected', 'not-applicable'] as const).map(
    (status): [string, Observation] => [status, absent(status)],
  ),
];

const labels = labelsOf(publishSite(catalog({ survey: [] }), '2022-03-01'));
const scale = { min: 0, max: 40, ticks: [0, 20, 40] };
const drawn = (row: Observation) =>
  dotCell({ row, all: figure({ estimate: 10 }), scale, shape: 'circle', kind: 'group' });
const inWords = (one: Observation, words: typeof english) =>
  statusWords(one, words) ?? formatValue(one.estimate!, figureOf(indicator()), words);
const inFile = (one: Observation) => {
  const { status, estimate, lower } = downloadRow(one, { indicator: indicator(), divisions: [] }, labels);
  return JSON.stringify([status, estimate, lower]);
};

const ways: [string, (one: Observation) => string][] = [
  ['drawn', drawn],
  ['in English', (one) => inWords(one, english)],
  ['in Spanish', (one) => inWords(one, spanish)],
  ['in a file', inFile],
];

describe.each(ways)('%s', (_way, show) => {
  test('each of the six is unlike the others', () => {
    const shown = six.map(([, one]) => show(one));
    expect(new Set(shown).size).toBe(six.length);
  });
});

test('zero alone has a mark and a number; the others have neither', () => {
  for (const [name, one] of six) {
    expect([name, drawn(one).includes('class="mark')]).toEqual([name, name === 'zero']);
    expect([name, /\d/.test(inWords(one, english))]).toEqual([name, name === 'zero']);
    expect([name, /\d/.test(inFile(one))]).toEqual([name, name === 'zero']);
  }
});
