import { expect, test } from 'vitest';
import { audit } from '../../../scripts/steps/audit.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { PublishedIndicator } from '../../../src/model/published.ts';
import type { TableRow } from '../../../src/model/table.ts';
import { division, figure, indicator } from '../../src/format/invented.ts';
import { catalog, row } from '../small-catalog.ts';

function published(observations: Observation[], more: Partial<PublishedIndicator> = {}): PublishedIndicator {
  const told = { id: 'no-boat', indicator: indicator(), latestPeriod: '2021', latestVintage: 'x', nextExpected: null };
  const empty = {
    overdue: false,
    everyone: null,
    divisions: [],
    places: [],
    sources: [],
    files: [],
    maps: [],
    release: null,
    texts: {},
    sentences: {},
  };
  return { ...told, ...empty, observations, ...more };
}
const wrong = (observations: Observation[], more: Partial<PublishedIndicator> = {}) =>
  audit(catalog({ survey: [] }), [published(observations, more)]).map((problem) => problem.wrong);

test('a sound figure passes', () => {
  expect(wrong([figure({ estimate: 20, lower: 18, upper: 22 }), figure({ status: 'withheld', group: 'oak' })])).toEqual(
    [],
  );
});

test.each(['withheld', 'unreliable', 'not-available', 'not-collected', 'not-applicable'] as const)(
  'a number on a figure that is %s is a leak, and is not repeated in the message',
  (status) => {
    const [message = ''] = wrong([figure({ status, numerator: 7.25 })]);
    expect(message).toContain(`is ${status} and carries a number`);
    expect(message).not.toContain('7.25');
  },
);

test('a leak is found wherever it stands', () => {
  const leak = division([1, { status: 'withheld', estimate: 5 }], {});
  expect(wrong([], { divisions: [leak] })).toHaveLength(1);
  expect(wrong([], { everyone: figure({ status: 'withheld', upper: 5 }) })).toHaveLength(1);
});

test('a published figure has a possible value, inside its interval', () => {
  expect(wrong([figure({ estimate: null })])[0]).toContain('is published without a value');
  expect(wrong([figure({ estimate: 101 })])[0]).toContain('is 101 percent');
  expect(wrong([figure({ estimate: 30, lower: 18, upper: 22 })])[0]).toContain('outside its interval');
  expect(wrong([figure({ estimate: 22.05, lower: 18, upper: 22 })])).toEqual([]);
});

const standard = (rows: TableRow[]) =>
  audit(catalog({ log: rows }, [], [{ id: 'log', privacy: 'standard' }]), []).map((problem) => problem.wrong);

test('1 to 10 persons in a table of class standard stop the build, without their number', () => {
  expect(standard([row({ estimate: 10 })])[0]).toContain('counts 1 to 10 persons');
  expect(standard([row({ numerator: 100, denominator: 103 })])).toHaveLength(1);
  expect(standard([row({ estimate: 0 }), row({ estimate: 11 }), row({ numerator: 11, denominator: 22 })])).toEqual([]);
});

test('other classes may show what their publisher shows', () => {
  expect(audit(catalog({ survey: [row({ estimate: 3 })] }), [])).toEqual([]);
});

test('a row that is neither counted nor set aside is a fault of the receipt', () => {
  const lost = catalog({ survey: [] });
  const receipt = lost.receipts.get('survey')!;
  lost.receipts.set('survey', { ...receipt, ledger: { ...receipt.ledger, rowsReceived: 4 } });
  expect(audit(lost, [])).toMatchObject([
    { file: 'tables/survey.meta.json', wrong: '4 rows received, 2 counted and 1 set aside' },
  ]);
});

test('persons counted on two geographies that cut the same whole stop the build; one with its whole does not', () => {
  const at = (geography: string, area: string) => row({ geography, area, estimate: 50 });
  const one = [at('town', 'port'), at('ward', '01'), at('ward', '02')];
  const two = [...one, at('parish', 'a'), at('parish', 'b')];
  const wrong = (rows: TableRow[]) =>
    audit(catalog({ survey: rows }, [], [{ id: 'survey', privacy: 'standard' }]), []).map((problem) => problem.wrong);
  expect(wrong(one)).toEqual([]);
  expect(wrong(two)).toEqual([
    'counts persons by ward and by parish: of two that nearly coincide the difference is a small count',
  ]);
});
