import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../scripts/standards.ts';
import { standards } from '../../scripts/standards/declared.ts';
import { loopback, type Loopback } from '../servers/loopback.ts';
import { loopbackNetwork } from '../servers/test-network.ts';
import { recordingMachine, type Recording } from './recording-machine.ts';
import { inventedSchemas } from './standards/invented-schemas.ts';

// A stand-in for the hosts of all standards: what lies at an address is told by its path alone.

const schemas = inventedSchemas();
const paths = new Map(
  standards.flatMap(({ id, base, schemas: declared }) =>
    declared.map(({ file }) => [new URL(base + file).pathname, `${id}/${file}`] as const),
  ),
);
let server: Loopback;
let machine: Recording;
let gone: string;
beforeEach(async () => {
  gone = '';
  server = await loopback((path) => {
    const body = paths.get(path) === gone ? undefined : schemas[paths.get(path) ?? ''];
    return body === undefined ? { status: 404, body: 'gone' } : { body };
  });
  machine = recordingMachine({
    'dist/data/a.datapackage.json': '{"name":"a"}',
    'dist/data.json': '{}',
    'dist/data-3.0.json': '{}',
  });
});
afterEach(() => server.close());

const run = (...args: string[]) => main(machine, ['--origin', server.origin, ...args], loopbackNetwork());

test('it fetches every schema, tells their checksums, and checks the site', async () => {
  expect(await run()).toBe(0);
  expect(machine.errors).toEqual([]);
  expect(machine.lines.filter((line) => line.includes('sha256'))).toHaveLength(paths.size);
  expect(machine.lines.slice(-3)).toEqual([
    'Data Package 2.0: 1 files, 0 faults',
    'DCAT-US 1.1: 1 files, 0 faults',
    'DCAT-US 3.0: 1 files, 0 faults',
  ]);
});

test('offline it asks nobody and checks with what it has', async () => {
  await run('--fetch-only');
  const asked = server.asked.length;
  machine.files.set('dist/data-3.0.json', new TextEncoder().encode('{"contactPoint":{}}'));
  expect(await run('--offline')).toBe(1);
  expect(server.asked).toHaveLength(asked);
  expect(machine.errors).toEqual(['data-3.0.json  /contactPoint: must be array']);
});

test('offline without schemas is no success: what was not checked is told', async () => {
  expect(await run('--offline')).toBe(1);
  expect(machine.errors).toHaveLength(3);
  expect(machine.errors[0]).toContain('Data Package 2.0: NOT checked');
});

test('a standard that cannot be fetched is told with what to mend, and the others are brought', async () => {
  gone = 'dcat-us-1.1/dataset-non-federal.json';
  expect(await run('--fetch-only')).toBe(1);
  expect(machine.errors).toEqual([
    expect.stringMatching(/^DCAT-US 1\.1: .*\(404\); has it moved\? mend scripts\/standards\/declared\.ts$/),
  ]);
  expect(machine.files.has('.cache/standards/dcat-us-3.0/Catalog.json')).toBe(true);
  expect(machine.files.has('.cache/standards/dcat-us-1.1/catalog-non-federal.json')).toBe(false);
});

test('a host that stays down is given up, and it is told what stands', async () => {
  server.faults.push(...Array<'down'>(6).fill('down'));
  expect(await run('--fetch-only')).toBe(1);
  expect(machine.errors.at(-1)).toContain('6 times; try again later, the old schemas stand');
});

test('fetching alone needs no built site', async () => {
  machine.files.clear();
  expect(await run('--fetch-only')).toBe(0);
});

test('help, and options that leave nothing to do', async () => {
  expect(await run('--help')).toBe(0);
  expect(machine.lines[0]).toContain('--offline');
  expect(await run('--offline', '--fetch-only')).toBe(1);
  expect(await run('--unknown')).toBe(1);
});

test('a fault of the program keeps its stack', async () => {
  const fault = new TypeError('not a function');
  const broken = { ...machine, listFiles: () => Promise.reject(fault) };
  await expect(main(broken, ['--offline'], loopbackNetwork())).rejects.toBe(fault);
});
