import { expect, test } from 'vitest';
import { auditSite, isRepeated, languageOf } from '../../scripts/audit-site.ts';
import type { TableRow } from '../../src/model/table.ts';
import { extract } from './raw.ts';
import { recordingMachine } from './recording-machine.ts';
import { catalog, row, treeRow } from './small-catalog.ts';

// Invented counts of an invented place. Every test plants one way to work a hidden count out, beside a sound neighbour.
const hidden = (group: string, given: Partial<TableRow> = {}) => treeRow(group, { status: 'withheld', ...given });
const shown = (group: string, estimate: number, given: Partial<TableRow> = {}) =>
  treeRow(group, { estimate, ...given });
/** Hidden: 7 elms and 33 firs. */
const rows = [row({ estimate: 100 }), hidden('elm'), hidden('fir'), shown('oak', 60), shown('yew', 0)];

const columns =
  'indicator,measure,unit,per,period,geography,area,dimension,group,status,estimate,numerator,denominator,source';
const line = (group: string, status: string, rest: string, indicator = 'no-boat', dimension = 'tree') =>
  `${indicator},share,percent,,2021,town,port,${dimension},${group},${status},${rest},survey`;

async function run(table: TableRow[], files: Record<string, string[]> = {}, earlier: Record<string, string[]> = {}) {
  const extracts = [
    extract({
      area: { geography: 'ward', column: 'Ward', whole: { geography: 'town', id: 'port' } },
      series: 'no-boat',
    }),
  ];
  const given = catalog({ survey: table }, undefined, [{ id: 'survey', privacy: 'standard', extracts }]);
  const written = (folder: string, all: Record<string, string[]>) =>
    Object.entries(all).map(([path, lines]) => [`${folder}/data/${path}`, [columns, ...lines].join('\n')]);
  const machine = recordingMachine(
    Object.fromEntries([...written('site', files), ...written('before', earlier)]) as Record<string, string>,
  );
  const found = await auditSite(machine, given, 'site', Object.keys(earlier).length === 0 ? [] : ['before']);
  return { wrong: found.recoverable.map(({ wrong }) => wrong), leaks: found.leaks };
}

const known = (group: string) => `the withheld count of ${group} in 2021 can be worked out to within 10`;
const readable = (group: string, file: string) =>
  `the count of ${group} in 2021 is withheld, and can be read from ${file}`;

test('two hidden counts protect each other, in the table and in the file made from it', async () => {
  const file = [line('elm', 'withheld', ',,'), line('fir', 'withheld', ',,'), line('oak', 'published', '60,60,100')];
  expect(await run(rows, { 'a.csv': file })).toEqual({ wrong: [], leaks: [] });
});

test('subtraction in one row', async () => {
  expect((await run([row({ estimate: 100 }), hidden('elm'), shown('fir', 33), shown('oak', 60)])).wrong).toEqual([
    known('elm'),
  ]);
});

test('two downloads joined: the count that one hides stands in the other', async () => {
  const one = [line('elm', 'withheld', ',,'), line('fir', 'withheld', ',,')];
  const other = [line('fir', 'published', '33,33,100')];
  expect((await run(rows, { 'a.csv': one, 'b.csv': other })).wrong).toEqual([
    known('elm'),
    readable('fir', 'site/data/b.csv:2'),
  ]);
});

test('a share and what it is out of give the count back', async () => {
  const file = [line('fir', 'published', '33.0,,100')];
  expect((await run(rows, { 'a.csv': file })).wrong).toHaveLength(2);
  const coarse = [line('fir', 'published', '33,,5000')];
  const wide = await run([row({ estimate: 5000 }), hidden('elm'), hidden('fir'), shown('oak', 3000)], {
    'a.csv': coarse,
  });
  expect(wide.wrong).toEqual([]);
});

test('areas and their whole', async () => {
  const ward = (area: string, given: Partial<TableRow>) => row({ geography: 'ward', area, ...given });
  const one = [row({ estimate: 100 }), ward('01', { status: 'withheld' }), ward('02', { estimate: 93 })];
  expect((await run(one)).wrong).toEqual([known('all')]);
  const two = [...one.slice(0, 2), ward('02', { status: 'withheld' }), ward('03', { estimate: 60 })];
  expect((await run(two)).wrong).toEqual([]);
});

test('two divisions of one hidden total: one that is shown gives the total away', async () => {
  const split = [
    row({ status: 'withheld' }),
    hidden('elm'),
    shown('oak', 53),
    ...['wet', 'dry'].map((group) => shown(group, 30, { dimension: 'weather' })),
  ];
  expect((await run(split)).wrong).toEqual([]);
  const given = catalog({ survey: split }, undefined, [{ id: 'survey', privacy: 'standard' }]);
  given.dimensions.set('weather', { ...given.dimensions.get('tree')!, id: 'weather' });
  const found = await auditSite(recordingMachine({}), given, 'site');
  expect(found.recoverable.map(({ wrong }) => wrong)).toEqual([known('all'), known('elm')]);
});

test('a span and its years', async () => {
  const years = [
    row({ estimate: 100, period: '2021-2022' }),
    row({ status: 'withheld', period: '2021' }),
    row({ estimate: 94, period: '2022' }),
  ];
  expect((await run(years)).wrong).toEqual([known('all')]);
});

test('an earlier release that still prints what is hidden now', async () => {
  const now = { 'a.csv': [line('elm', 'withheld', ',,'), line('fir', 'withheld', ',,')] };
  const before = { 'a.csv': [line('fir', 'published', '33,33,100')] };
  expect((await run(rows, now, before)).wrong).toEqual([known('elm'), readable('fir', 'before/data/a.csv:2')]);
  expect((await run(rows, now, now)).wrong).toEqual([]);
});

test('a number in a file where none may stand', async () => {
  expect((await run(rows, { 'a.csv': [line('elm', 'withheld', '7,,')] })).leaks).toEqual([
    'site/data/a.csv:2  estimate: a figure that is withheld carries a number',
  ]);
});

test('a file whose every line was read before is not read again; one new line is enough to read it', () => {
  const seen = new Set<string>();
  expect(isRepeated('a,b\n1,2\n', seen)).toBe(false);
  expect(isRepeated('a,b\n1,2\n1,2\n', seen)).toBe(true);
  expect(isRepeated('a,b\n1,3\n', seen)).toBe(false);
});

test('files of groups are read, rows of JSON too', async () => {
  const whole = { indicator: 'no-boat', measure: 'share', unit: 'percent', period: '2021', geography: 'town' };
  const fir = { ...whole, area: 'port', dimension: 'tree', group: 'fir', source: 'survey' };
  const site = (figure: object) =>
    JSON.stringify({ dimension: 'tree', group: 'fir', figures: [{ ...fir, ...figure }] });
  const found = async (figure: object) => {
    const given = catalog({ survey: rows }, undefined, [{ id: 'survey', privacy: 'standard' }]);
    const machine = recordingMachine({ 'site/data/groups/tree/fir.json': site(figure) });
    return auditSite(machine, given, 'site', []);
  };
  expect((await found({ status: 'withheld', allDifference: 4 })).leaks).toEqual([
    'site/data/groups/tree/fir.json:2  allDifference: a figure that is withheld carries a number',
  ]);
  const read = await found({ status: 'published', estimate: 33, numerator: 33, denominator: 100 });
  expect(read.recoverable.map(({ wrong }) => wrong)).toContain(readable('fir', 'site/data/groups/tree/fir.json:2'));
  expect((await found({ status: 'withheld' })).leaks).toEqual([]);
});

test('a page is read in its own language: embeds have theirs in a folder of their own', () => {
  const languages = ['en', 'es', 'zh-Hant'];
  const paths = ['data/index.html', 'es/data/index.html', 'embed/es/oars--kin/index.html', 'embed/en/oars/index.html'];
  expect(paths.map((path) => languageOf(path, languages))).toEqual(['en', 'es', 'es', 'en']);
  expect(languageOf('zh-Hant/index.html', languages)).toBe('zh-Hant');
  expect(languageOf('estates/index.html', languages)).toBe('en');
});
