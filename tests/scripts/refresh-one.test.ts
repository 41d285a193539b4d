import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { messageOf } from '../../scripts/refresh-one.ts';
import { main } from '../../scripts/refresh.ts';
import { receipt } from '../../src/model/receipt.ts';
import { loopback, type FaultKind, type Loopback } from '../servers/loopback.ts';
import { soda, type SodaDataset } from '../servers/soda.ts';
import { loopbackNetwork } from '../servers/test-network.ts';
import { arrestsDataset } from './fetchers/invented-portal.ts';
import { fetched, harbour, type Harbour } from './invented-refresh.ts';
import { source } from './small-catalog.ts';

let dataset: SodaDataset;
let server: Loopback;
let at: Harbour;

beforeEach(async () => {
  dataset = arrestsDataset(90);
  server = await loopback((path, query, headers) => soda({ 'aaaa-1111': dataset })(path, query, headers));
  at = await harbour([fetched()], 'hush');
});
afterEach(async () => {
  await server.close();
  await at.close();
});

const run = (...args: string[]) =>
  main(at.effects, ['--data', at.data, '--cache', at.cache, '--origin', server.origin, ...args], loopbackNetwork());
const rowsAsked = () => server.asked.filter(({ query }) => query.has('$offset')).length;
const table = () => at.text('tables/arrests.csv');
const newReceipt = async () => receipt.parse(JSON.parse(await at.text('tables/arrests.meta.json')));

test('records become a table and a receipt that balances, with query, mark and day', async () => {
  expect(await run()).toBe(0);
  expect(await table()).toContain('arrests,invented,2020,town,port,all,all,30,');
  const { ledger, files, from, rowsUpdatedAt } = await newReceipt();
  expect(ledger).toEqual({ rowsReceived: 90, rowsCounted: 60, setAside: [{ reason: 'not said', rows: 30 }] });
  expect(from).toBe('network');
  expect(rowsUpdatedAt).toBe('2020-09-13T12:26:40.000Z');
  expect(files[0]).toMatchObject({ path: 'arrests.csv', stamp: '1600000000-90' });
  expect(files[0]!.query).toContain('aaaa-1111?$select=date_trunc_ymd(day) as day_day,descent,count(*) as rows');
  expect(at.lines[1]).toMatch(/^arrests +90 +60 +30 +0 +6 +written/);
});

test('the portal and this machine count the same, byte for byte', async () => {
  expect(await run('--engine', 'portal')).toBe(0);
  const byPortal = await table();
  await at.effects.remove(`${at.data}/tables`);
  expect(await run('--engine', 'local')).toBe(0);
  expect(await table()).toBe(byPortal);
  expect(await run('--engine', 'both')).toBe(0);
});

test('a portal that counts wrongly is found out', async () => {
  await server.close();
  server = await loopback((path, query, headers) => {
    const { body } = soda({ 'aaaa-1111': dataset })(path, query, headers);
    return { body: query.has('$group') ? body.replaceAll('"descent":"A"', '"descent":"B"') : body };
  });
  expect(await run('--engine', 'both')).toBe(1);
  expect(at.errors[0]).toContain('the portal and this machine count differently');
});

test('a second run with nothing new asks for no row; a changed source asks again', async () => {
  await run();
  expect(await run()).toBe(0);
  expect(rowsAsked()).toBe(1);
  expect(at.lines.at(-2)).toContain('nothing new');
  await at.effects.writeFile(
    `${at.data}/catalog/crosswalks/arrests.csv`,
    (await at.text('catalog/crosswalks/arrests.csv')).replace('An ash.', 'An ash tree.'),
  );
  await run();
  expect(at.lines.at(-2)).not.toContain('nothing new');
});

describe.each<FaultKind>(['busy', 'broken', 'gateway', 'down', 'cut', 'truncated', 'page', 'unpacked'])(
  '"%s"',
  (fault) => {
    test('now and then: the table comes; always: the old one stands', async () => {
      server.faults.push(fault, fault);
      expect(await run()).toBe(0);
      const old = await table();
      dataset.rowsUpdatedAt += 1;
      server.faults.push(...Array<FaultKind>(6).fill(fault));
      expect(await run()).toBe(1);
      expect(at.errors.find((line) => line.includes('the old table stands'))).toContain('arrests: ');
      expect(await table()).toBe(old);
    });
  },
);

test('40 % fewer rows stop the run with a small table, until a person says why', async () => {
  await run();
  const old = await table();
  dataset = { ...arrestsDataset(54), rowsUpdatedAt: 1_600_000_001 };
  expect(await run()).toBe(1);
  expect(at.errors.join('\n')).toMatch(/raw rows +90 +54/);
  expect(await table()).toBe(old);
  expect(await run('--accept', 'a recount')).toBe(0);
  expect((await newReceipt()).accepted?.reason).toBe('a recount');
  expect((await newReceipt()).accepted?.findings[0]).toBe('raw rows: 90 → 54');
  // The same rows once more: what was accepted stays in the receipt.
  await at.effects.remove(at.cache);
  expect(await run('--engine', 'both')).toBe(0);
  expect((await newReceipt()).accepted?.reason).toBe('a recount');
});

test('an unexpected code is told with what to do, and the old table stands', async () => {
  dataset.rows[0]!['descent'] = 'Q';
  expect(await run()).toBe(1);
  expect(at.errors[0]).toContain('"Q" is not a known label of tree');
  await expect(table()).rejects.toThrow();
});

test('a record dated in the future and one without a date are set aside and counted', async () => {
  dataset.rows[0]!['day'] = '2031-01-01T00:00:00.000';
  dataset.rows[1]!['day'] = '';
  await run();
  const { setAside } = (await newReceipt()).ledger;
  expect(setAside.map(({ reason, rows }) => `${rows} ${reason}`)).toEqual([
    '1 dated in the future',
    '1 no date',
    '30 not said',
  ]);
});

test('--dry-run writes nothing and tells everything; --since passes over what did not change', async () => {
  expect(await run('--dry-run')).toBe(0);
  expect(at.lines[1]).toMatch(/not written/);
  expect(await run('--since', '2020-09-14')).toBe(0);
  expect(at.lines.at(-2)).toContain('not changed since 2020-09-14');
  await expect(table()).rejects.toThrow();
});

test('a full disk: nothing half-written, and what to do', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  const { writeFile } = at.effects;
  at.effects.writeFile = async (path, content) =>
    path.includes('/cache/') ? Promise.reject(full) : writeFile(path, content);
  expect(await run()).toBe(1);
  expect(at.errors[0]).toBe('arrests: the disk is full; make room, then refresh again');
});

test('two runs at once refuse each other, and a run gives the lock back', async () => {
  await at.effects.claim(`${at.cache}/refresh.lock`);
  expect(await run()).toBe(1);
  expect(at.errors).toEqual(['another refresh is running; wait until it has ended']);
  await at.effects.release(`${at.cache}/refresh.lock`);
  expect(await run()).toBe(0);
  expect(await run()).toBe(0);
});

test('the token is sent and is nowhere to be read', async () => {
  server.faults.push('down');
  await run();
  expect(server.asked.every(({ headers }) => headers['x-app-token'] === 'hush')).toBe(true);
  const said = [...at.lines, ...at.errors, await table(), await at.text('tables/arrests.meta.json')].join('\n');
  expect(said).not.toContain('hush');
});

test('a source that fails over the network does not hold up the others', async () => {
  await at.close();
  at = await harbour([fetched(), fetched({ id: 'boats', fetch: { ...fetched().fetch!, parts: {} } as never })]);
  expect(await run()).toBe(1);
  expect(at.errors[0]).toContain('boats: arrests.csv: the source does not say which dataset this is');
  expect(await table()).toContain('arrests,invented');
});

test('a source that waits for its files, or has no address, is passed over and said', async () => {
  await at.close();
  at = await harbour([fetched(), source({ id: 'oars', extracts: fetched().extracts })]);
  expect(
    await main(at.effects, ['--data', at.data, '--cache', at.cache, '--from', at.data, 'arrests'], loopbackNetwork()),
  ).toBe(0);
  expect(at.lines[1]).toContain(`waits: arrests.csv not in ${at.data}; refresh without --from fetches it`);
  expect(await run('oars')).toBe(0);
  expect(at.lines.at(-2)).toContain('waits: has no address');
});

test('what a person can mend is one line', () => {
  expect(messageOf(new Error('a\n  b'))).toBe('a b');
  expect(messageOf('odd')).toBe('odd');
});
