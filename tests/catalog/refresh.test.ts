import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { boundaries } from '../../scripts/boundaries.ts';
import { crosswalks } from '../../scripts/crosswalks.ts';
import { type Effects, realEffects } from '../../scripts/effects.ts';
import { refreshOptions } from '../../scripts/refresh-options.ts';
import { refresh } from '../../scripts/refresh.ts';
import { areaCrosswalkId, areaCrosswalkRecipes } from '../../src/model/area-crosswalk.ts';
import { boundaryRecipe } from '../../src/model/boundary-recipe.ts';
import { receipt as receiptSchema } from '../../src/model/receipt.ts';
import { percent, row, table } from './tables.ts';

// The raw files are never committed. Where they are not at hand, the tables cannot be made anew and this is skipped.
const raw = '../shared/data';
const real = realEffects();
const absent = !existsSync(`${raw}/records/PROVENANCE.md`);
if (absent) real.error(`SKIPPED: ${raw} is not here, so the tables were not compared with their raw files`);

/** Reads the real files, writes to a map, keeps what was said. */
function watched(): { effects: Effects; written: Map<string, string | Uint8Array>; errors: string[] } {
  const written = new Map<string, string | Uint8Array>();
  const errors: string[] = [];
  const effects: Effects = {
    ...real,
    writeFile: async (path, content) => void written.set(path, content),
    claim: async () => true,
    release: async () => undefined,
    remove: async (path) => Promise.reject(new Error(`a refresh removes nothing, not even ${path}`)),
    out: () => undefined,
    error: (line) => void errors.push(line),
  };
  return { effects, written, errors };
}

test.skipIf(absent)(
  'every table and receipt comes out of its raw files as committed',
  async () => {
    const { effects, written, errors } = watched();
    const code = await refresh(effects, refreshOptions(['--from', raw, '--date', '2000-01-01'], '2000-01-01'));
    expect(errors).toEqual([]);
    expect([...written.keys()]).toEqual([]);
    expect(code).toBe(0);
  },
  120_000,
);

/** `npm run test:full` draws every boundary and lays each over every other (two minutes); the daily command does a few. */
const isFull = process.env['EQUITY_FULL'] === 'true';
const daily = ['census-tract-2020--council-district-2021'];

/** The recipes of the repository; in the daily command only what that crosswalk needs. */
async function someRecipes(path: string): Promise<string> {
  const text = await real.readText(path);
  if (isFull) return text;
  if (path.endsWith('/boundaries.yaml')) {
    const shapes = boundaryRecipe.array().parse(parse(text));
    return stringify(shapes.filter(({ geography }) => daily.some((id) => id.split('--').includes(geography))));
  }
  if (!path.endsWith('/area-crosswalks.yaml')) return text;
  const recipes = areaCrosswalkRecipes.parse(parse(text));
  const kept = recipes.crosswalks.filter(({ from, to }) => daily.includes(areaCrosswalkId(from, to)));
  return stringify({ ...recipes, crosswalks: kept, overlaps: ['council-district-2021'] });
}

function expectCommitted(written: Map<string, string | Uint8Array>, files: number): Promise<void[]> {
  expect(written.size).toBe(files);
  return Promise.all(
    [...written].map(async ([path, text]) => expect(text === (await real.readText(path)), path).toBe(true)),
  );
}

test.skipIf(absent)(
  `${isFull ? 'all' : 'two'} boundaries come out of their raw files byte for byte`,
  async () => {
    const { effects, written } = watched();
    await boundaries({ ...effects, readText: someRecipes }, raw, 'data');
    await expectCommitted(written, isFull ? 11 : 2);
  },
  120_000,
);

test.skipIf(absent)(
  `${isFull ? 'every crosswalk' : 'one crosswalk'} between areas come out of their raw files byte for byte`,
  async () => {
    const { effects, written } = watched();
    await crosswalks({ ...effects, readText: someRecipes }, raw, 'data');
    // The overlaps of one kind of area with no other are an empty list, which is not the committed one.
    if (!isFull) written.delete('data/catalog/area-overlaps.csv');
    await expectCommitted(written, isFull ? 14 : daily.length);
  },
  240_000,
);

test('in every ledger, rows received are rows counted and rows set aside', async () => {
  const paths = (await real.listFiles('data/tables')).filter((path) => path.endsWith('.meta.json'));
  for (const path of paths) {
    const { ledger, table: made } = receiptSchema.parse(JSON.parse(await real.readText(`data/tables/${path}`)));
    const setAside = ledger.setAside.reduce((sum, { rows }) => sum + rows, 0);
    expect(ledger.rowsCounted + setAside, path).toBe(ledger.rowsReceived);
    expect(await table(path.replace('.meta.json', '')), path).toHaveLength(made.rows);
  }
});

describe('values that the papers beside the raw files name', () => {
  test.each([
    ['9', 34.5],
    ['8', 33.7],
    ['10', 28.3],
    ['6', 26.9],
    ['12', 7.6],
    ['5', 7.4],
    ['11', 6.5],
  ])('miles not clean in council district %s at the end of 2017: %d percent', async (area, share) => {
    expect(percent(await row('cleanstat', { area, period: '2017-Q4' }))).toBeCloseTo(share, 1);
  });

  test('8,108 miles of streets were scored', async () => {
    const { denominator } = await row('cleanstat', { area: 'los-angeles', period: '2017-Q4' });
    expect(Math.round(Number(denominator))).toBe(8108);
  });

  test('625,548 of 3,778,529 residents of the city below the poverty line by tract', async () => {
    const whole = await row('county-poverty-tracts', { area: 'los-angeles', series: 'below-poverty' });
    expect([whole['numerator'], whole['denominator']]).toEqual(['625548', '3778529']);
  });

  test('3,894,798 residents in the 2020 Census, and groups that add up to them', async () => {
    const rows = await table('census-2020-population');
    const groups = rows.filter((cells) => cells['dimension'] === 'race-partition');
    expect(groups).toHaveLength(8);
    expect(groups.reduce((sum, cells) => sum + Number(cells['estimate']), 0)).toBe(3894798);
    expect((await row('census-2020-population', { group: 'all' }))['estimate']).toBe('3894798');
  });

  test('423,917 stops in 2021', async () => {
    expect((await row('controller-stops-2021', { group: 'all' }))['estimate']).toBe('423917');
  });

  test('61,874 arrests by race in 2022', async () => {
    expect((await row('controller-arrests-2022', { group: 'all', area: 'los-angeles' }))['estimate']).toBe('61874');
  });

  test('groups of residents by tract, and of those in tracts of low resources, add up to everyone', async () => {
    const groups = (await table('tcac-opportunity')).filter(({ group }) => group !== 'all');
    const all = await row('tcac-opportunity', { group: 'all' });
    for (const field of ['numerator', 'denominator'])
      expect(groups.reduce((sum, cells) => sum + Number(cells[field]), 0)).toBe(Number(all[field]));
  });

  test('85,065,692.79 dollars to certified firms in 2019-20', async () => {
    expect((await row('mbe-payments', { group: 'all' }))['estimate']).toBe('85065692.79');
  });

  test('2,095 firms on the list of November 2020', async () => {
    expect((await row('city-certified-firms', {}))['estimate']).toBe('2095');
  });

  test('10,014,009 residents of the county, whose two groups add up to them', async () => {
    const [all, ...groups] = (await table('census-2020-county')).map(({ estimate }) => Number(estimate));
    expect([all, groups.reduce((sum, count) => sum + count, 0)]).toEqual([10014009, 10014009]);
  });

  test('a share of awards is that of the file: 31.74 percent of engineering services to MBE firms', async () => {
    const engineering = await row('city-awards-by-industry', { series: 'contracts-mbe', group: 'naics-541330' });
    expect(percent(engineering)).toBeCloseTo(31.7436, 4);
  });

  test('217,297 firms that can be classified by owner', async () => {
    expect((await row('census-abs-2017', { series: 'employer-firms', group: 'all' }))['estimate']).toBe('217297');
  });
});

describe('small counts of persons', () => {
  test('two arrest cells are withheld, and no number stands in any cell that is not published', async () => {
    const arrests = await table('controller-arrests-2022');
    const unpublished = arrests.filter((cells) => cells['status'] !== 'published');
    expect(unpublished.filter((cells) => cells['status'] === 'withheld')).toHaveLength(2);
    const numbers = ['estimate', 'marginOfError', 'lower', 'upper', 'numerator', 'denominator'];
    expect(unpublished.flatMap((cells) => numbers.map((field) => cells[field]))).toEqual(Array(24).fill(''));
  });

  test('no receipt of withheld data tells a cell that is not shown', async () => {
    const receipt = JSON.parse(await real.readText('data/tables/controller-arrests-2022.meta.json')) as {
      corrections: { was: string }[];
    };
    expect(new Set(receipt.corrections.map(({ was }) => was))).toEqual(new Set(['left out']));
  });
});

test('a cohort of nobody has no graduation rate', async () => {
  const nobody = { period: '2018-2019', group: 'non-binary' };
  const graduated = await row('cde-graduation', { series: 'graduated', ...nobody });
  expect([graduated['status'], graduated['estimate']]).toEqual(['not-applicable', '']);
  const ready = await row('cde-graduation', { series: 'met-university-requirements', ...nobody });
  expect([ready['status'], ready['estimate']]).toEqual(['not-available', '']);
});
