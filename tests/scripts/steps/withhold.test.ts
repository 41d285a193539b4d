import { expect, test } from 'vitest';
import { withhold } from '../../../scripts/steps/withhold.ts';
import { source as sourceSchema, type Source } from '../../../src/model/source.ts';
import type { TableRow } from '../../../src/model/table.ts';

/** An invented source of counts of persons. */
function harbor(privacy: Source['privacy'], area: object = { geography: 'town', id: 'port' }): Source {
  return sourceSchema.parse({
    id: 'harbor-checks',
    title: 'Harbor checks',
    publisher: 'Port Verity',
    url: null,
    licence: 'none stated',
    privacy,
    periodKind: 'year',
    cadenceMonths: null,
    lagMonths: null,
    counts: 'persons',
    files: ['checks.csv'],
    provenance: 'Invented for this test',
    extracts: [
      { series: 'checks', period: { fixed: '2020' }, vintage: 'checks-2020', area, estimate: { sum: 'count' } },
    ],
    texts: { about: 'Invented.', caveats: [] },
  });
}

function cell(group: string, estimate: number | null, change: Partial<TableRow> = {}): TableRow {
  const numbers = { estimate, marginOfError: null, lower: null, upper: null, numerator: null, denominator: null };
  const place = { series: 'checks', vintage: 'checks-2020', period: '2020', geography: 'town', area: 'port' };
  const of = { dimension: group === 'all' ? 'all' : 'crew', group };
  return { ...place, ...of, ...numbers, status: 'published', reliability: null, note: '', ...change };
}

const statuses = (rows: readonly TableRow[]) => Object.fromEntries(rows.map(({ group, status }) => [group, status]));

test('a small count is hidden with another one, and carries no number any more', () => {
  const result = withhold(harbor('standard'), [
    cell('all', 368),
    cell('cooks', 9),
    cell('deck', 318),
    cell('mates', 41),
  ]);
  expect(statuses(result.rows)).toEqual({ all: 'published', cooks: 'withheld', deck: 'published', mates: 'withheld' });
  expect(result.rows.filter(({ status }) => status === 'withheld').map(({ estimate }) => estimate)).toEqual([
    null,
    null,
  ]);
  expect(result.hidden).toBe(2);
});

test('when nothing else can protect it, the total goes', () => {
  const result = withhold(harbor('standard'), [cell('all', 2), cell('cooks', 2), cell('deck', 0)]);
  expect(statuses(result.rows)).toEqual({ all: 'withheld', cooks: 'withheld', deck: 'published' });
});

test('a small row of everyone alone is hidden', () => {
  expect(statuses(withhold(harbor('standard'), [cell('all', 4)]).rows)).toEqual({ all: 'withheld' });
});

test('each period is a row of its own', () => {
  const later = { period: '2021' };
  const rows = [
    cell('cooks', 30),
    cell('deck', 40),
    cell('cooks', 9, later),
    cell('deck', 70, later),
    cell('all', 79, later),
  ];
  const hidden = withhold(harbor('standard'), rows).rows.filter(({ status }) => status === 'withheld');
  expect(hidden.map(({ period }) => period)).toEqual(['2021', '2021']);
});

test.each(['public-record', 'published-aggregate'] as const)('%s passes unchanged', (privacy) => {
  const rows = [cell('all', 12), cell('cooks', 3), cell('deck', 9)];
  expect(withhold(harbor(privacy), rows)).toEqual({ rows, hidden: 0 });
});

test('areas with their whole: a hidden area takes another with it', () => {
  const byWard = { geography: 'ward', column: 'Ward', whole: { geography: 'town', id: 'port' } };
  const ward = (area: string, count: number) => cell('all', count, { geography: 'ward', area });
  const rows = [cell('all', 195), ward('1', 7), ward('2', 58), ward('3', 130)];
  const { rows: shown } = withhold(harbor('standard', byWard), rows);
  expect(shown.map(({ area, status }) => `${area} ${status}`)).toEqual([
    'port published',
    '1 withheld',
    '2 withheld',
    '3 published',
  ]);
});

test('two divisions of one hidden total: the total cannot be put together from the other division', () => {
  const rows = [
    cell('all', 9),
    cell('cooks', 2),
    cell('deck', 7),
    cell('women', 9, { dimension: 'sex' }),
    cell('men', 0, { dimension: 'sex' }),
  ];
  const expected = { all: 'withheld', cooks: 'withheld', deck: 'withheld', women: 'withheld', men: 'published' };
  expect(statuses(withhold(harbor('standard'), rows).rows)).toEqual(expected);
});

test('a share whose rest is small is hidden, and so is one out of fewer than 11', () => {
  const share = (group: string, numerator: number, denominator: number) =>
    cell(group, (100 * numerator) / denominator, { numerator, denominator });
  const rows = [share('all', 260, 300), share('cooks', 96, 100), share('deck', 84, 100), share('mates', 80, 100)];
  const expected = { all: 'published', cooks: 'withheld', deck: 'published', mates: 'withheld' };
  expect(statuses(withhold(harbor('standard'), rows).rows)).toEqual(expected);
  expect(statuses(withhold(harbor('standard'), [share('cooks', 0, 9)]).rows)).toEqual({ cooks: 'withheld' });
});

test('a year and a span of two years: what is left of the span is not a small count', () => {
  const rows = [cell('all', 40, { period: '2019' }), cell('all', 46, { period: '2019-2020' })];
  const hidden = withhold(harbor('standard'), rows).rows.filter(({ status }) => status === 'withheld');
  expect(hidden.map(({ period }) => period)).toEqual(['2019']);
});

test('spans that share years are refused', () => {
  const rows = [cell('all', 40, { period: '2014-2018' }), cell('all', 46, { period: '2015-2019' })];
  expect(() => withhold(harbor('standard'), rows)).toThrow(
    'harbor-checks: spans 2014-2018 and 2015-2019 of checks share years; publish spans that share none',
  );
});

test('half a person is refused, with the name of the source', () => {
  expect(() => withhold(harbor('standard'), [cell('all', 1.5)])).toThrow(
    'harbor-checks: a count of persons is a whole',
  );
});

test('what was withheld before stays withheld, and protects as well as before', () => {
  const rows = [cell('all', 159), cell('cooks', 50), cell('deck', 9), cell('mates', 100)];
  const before = new Set(['checks|2020|town|port|crew|mates']);
  const expected = { all: 'published', cooks: 'published', deck: 'withheld', mates: 'withheld' };
  expect(statuses(withhold(harbor('standard'), rows, before).rows)).toEqual(expected);
});

test('a lone total of 1 to 10 goes; 0 and 11 stay', () => {
  const shown = (count: number) => withhold(harbor('standard'), [cell('all', count)]).rows[0]?.status;
  expect([0, 1, 10, 11].map(shown)).toEqual(['published', 'withheld', 'withheld', 'published']);
});

test('a withheld row carries no number at all, no grade and no note', () => {
  const limits = { lower: 3, upper: 9, marginOfError: 2, reliability: 'good', note: 'was 7' } as const;
  const [hidden] = withhold(harbor('standard'), [cell('cooks', 7, limits)]).rows;
  expect(Object.values(hidden!).filter((value) => typeof value === 'number')).toEqual([]);
  expect(hidden).toMatchObject({ status: 'withheld', reliability: null, note: '' });
});

test('ties hide the first group by name, whatever the order of the rows', () => {
  const rows = [cell('all', 199), cell('cooks', 50), cell('deck', 9), cell('mates', 50), cell('pilots', 90)];
  const expected = { all: 'published', cooks: 'withheld', deck: 'withheld', mates: 'published', pilots: 'published' };
  expect(statuses(withhold(harbor('standard'), rows).rows)).toEqual(expected);
  expect(statuses(withhold(harbor('standard'), rows.reverse()).rows)).toEqual(expected);
});

test('each area is a row of its own', () => {
  const bay = [cell('all', 130), cell('cooks', 60), cell('deck', 70)].map((row) => ({ ...row, area: 'bay' }));
  const port = [cell('all', 49), cell('cooks', 9), cell('deck', 40)];
  expect(withhold(harbor('standard'), [...port, ...bay]).rows.slice(3)).toEqual(bay);
});
