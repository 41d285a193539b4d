import { afterEach, expect, test } from 'vitest';
import { censusColumns, type Census } from '../../../src/model/fetch.ts';
import { bringCensus, censusFaults } from '../../../scripts/fetchers/census-api.ts';
import { client } from '../../../scripts/fetchers/client.ts';
import { census } from '../../servers/census.ts';
import { loopback, type Loopback } from '../../servers/loopback.ts';
import { loopbackNetwork } from '../../servers/test-network.ts';
import { recordingMachine } from '../recording-machine.ts';

// Synthetic estimates of an invented port.

let server: Loopback;
afterEach(() => server.close());

const fetch: Census = {
  kind: 'census',
  host: 'https://api.port.example',
  dataset: '2023/acs/acs5',
  parts: { 'poverty.json': { places: [{ for: 'tract:*', in: 'state:06 county:037' }], verified: null } },
  rows: {
    ash: { below: 'B17001A_002', all: 'B17001A_001' },
    both: { below: 'B17001A_002 + B17001B_002', all: 'B17001A_001' },
  },
};
const place = (tract: string, below: string, more: Record<string, string> = {}) => ({
  NAME: `Tract ${tract}`,
  B17001A_001E: '100',
  B17001A_001M: '12',
  B17001A_002E: below,
  B17001A_002M: '4',
  B17001B_002E: '5',
  B17001B_002M: '3',
  state: '06',
  county: '037',
  tract,
  ...more,
});

async function rowsOf(places: Record<string, string>[], given: Partial<Census> = {}, key?: string) {
  server = await loopback(census('2023/acs/acs5', places, ['state', 'county', 'tract']));
  const machine = recordingMachine();
  const ask = client({ network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 });
  const job = { fetch: { ...fetch, ...given }, file: 'poverty.json', cache: 'cache', key, progress: () => undefined };
  const brought = await bringCensus(ask, machine, job);
  return { brought, rows: JSON.parse(await machine.readText(brought.pages[0]!)) as Record<string, string>[] };
}

test('a row a place and label, codes joined to one, sums with their margin', async () => {
  const { rows, brought } = await rowsOf([place('101110', '20')]);
  expect(rows).toEqual([
    {
      geoid: '06037101110',
      name: 'Tract 101110',
      label: 'ash',
      below: '20',
      below_margin: '4',
      all: '100',
      all_margin: '12',
    },
    {
      geoid: '06037101110',
      name: 'Tract 101110',
      label: 'both',
      below: '25',
      below_margin: '5',
      all: '100',
      all_margin: '12',
    },
  ]);
  expect(brought.query).toBe('2023/acs/acs5?for=tract:*&in=state:06 county:037');
  expect(censusColumns(fetch)).toEqual(['geoid', 'name', 'label', 'below', 'below_margin', 'all', 'all_margin']);
});

test('an annotation is no number, and the margin of a controlled estimate is none', async () => {
  const { rows } = await rowsOf([
    place('1', '-666666666'),
    place('2', '20', { B17001A_001M: '-555555555', B17001B_002M: '-222222222' }),
  ]);
  expect(rows.map(({ below, all_margin }) => [below, all_margin])).toEqual([
    ['', '12'],
    ['', '12'],
    ['20', '0'],
    ['', '0'],
  ]);
});

test('more variables than the API takes at once are asked for in turns', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `B23002A_${String(at + 1).padStart(3, '0')}`);
  const cells = Object.fromEntries(
    names.flatMap((name) => [
      [`${name}E`, '1'],
      [`${name}M`, '1'],
    ]),
  );
  const rows = { all: { sum: names.join(' + ') } };
  const found = await rowsOf([{ ...place('1', '1'), ...cells }], { rows });
  expect(found.rows[0]!['sum']).toBe('60');
  expect(server.asked).toHaveLength(3);
});

test('places of several states are asked for one after the other', async () => {
  const places = [{ for: 'tract:1', in: 'state:06' }, { for: 'tract:2' }];
  const { brought, rows } = await rowsOf([place('1', '1')], { parts: { 'poverty.json': { places, verified: null } } });
  expect(server.asked.map(({ query }) => [query.get('for'), query.get('in')])).toEqual([
    ['tract:1', 'state:06'],
    ['tract:2', null],
  ]);
  expect(brought.query).toBe('2023/acs/acs5?for=tract:1&in=state:06; for=tract:2&in=');
  expect(rows).toHaveLength(2);
});

test('a table is asked whether it holds the variables', async () => {
  server = await loopback(census('2023/acs/acs5', [place('1', '1')], []));
  const ask = client({ network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 });
  expect(await censusFaults(ask, fetch)).toEqual([]);
  const rows = { ash: { below: 'B17001A_002 + B17001A_009' } };
  expect(await censusFaults(ask, { ...fetch, rows })).toEqual([
    '2023/acs/acs5 has no variable B17001A_009; change fetch.rows of the source',
  ]);
});

test('the key is sent and is not in what is kept; a variable that is gone is told with what to do', async () => {
  const { brought } = await rowsOf([place('1', '1')], {}, 'hush');
  expect(server.asked[0]!.query.get('key')).toBe('hush');
  expect(JSON.stringify(brought)).not.toContain('hush');
  await server.close();
  await expect(rowsOf([place('1', '1')], { rows: { a: { x: 'B99999_001' } } })).rejects.toThrow('run refresh --verify');
});

test('an answer that is no table, and a file without places', async () => {
  server = await loopback(() => ({ body: '[["NAME"]]' }));
  const ask = client({ network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 });
  const job = { fetch, file: 'poverty.json', cache: 'cache', key: undefined, progress: () => undefined };
  await expect(bringCensus(ask, recordingMachine(), job)).rejects.toThrow('not a table of estimates');
  await expect(bringCensus(ask, recordingMachine(), { ...job, file: 'x.json' })).rejects.toThrow('fetch.parts');
});
