import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit } from '../../scripts/audit.ts';
import { realEffects, sha256 } from '../../scripts/effects.ts';
import { recordingMachine } from './recording-machine.ts';

const city = join(import.meta.dirname, '../cities/port-verity');
const header = 'indicator,status,estimate,lower,upper,marginOfError,numerator,denominator';

/** A machine that has the invented city and a built file of these rows. */
async function run(rows: string[], args: string[] = []) {
  const real = realEffects();
  const files = await real.listFiles(city);
  const content = files.map((path): [string, string] => [`city/${path}`, readFileSync(join(city, path), 'utf8')]);
  const strings = (await real.listFiles('src/strings')).map((path): [string, string] => [
    join(import.meta.dirname, '../../src/strings', path),
    readFileSync(join('src/strings', path), 'utf8'),
  ]);
  const built: [string, string] = ['site/data/all-indicators.csv', [header, ...rows].join('\n')];
  const machine = recordingMachine(Object.fromEntries([...content, ...strings, built]));
  return { code: await audit(machine, ['--data', 'city', '--site', 'site', ...args]), machine };
}

test('prints withheld cells, the narrowest interval and that none is recoverable', async () => {
  const { code, machine } = await run(['a,published,5,,,,,', 'a,withheld,,,,,,']);
  expect(code).toBe(0);
  expect(machine.lines[0]).toMatch(/^\d+ withheld cells; narrowest attacker interval: (\d+|none)$/);
  expect(machine.lines.at(-1)).toBe('0 recoverable');
});

test('a built file that carries a number of a hidden figure fails the audit', async () => {
  const { code, machine } = await run(['a,withheld,7,,,,,']);
  expect(code).toBe(1);
  expect(machine.errors).toEqual([
    'site/data/all-indicators.csv:2  estimate: a figure that is withheld carries a number',
  ]);
  expect(machine.lines[1]).toBe('1 numbers, marks or orders in site that give away a figure that is not published');
});

test('a folder that is not there is told, and how to mend it', async () => {
  const { code, machine } = await run(['a,published,5,,,,,'], ['--earlier', 'before']);
  expect(code).toBe(1);
  expect(machine.errors).toEqual(['before: there is no such folder; mend: npm run build, or name another folder']);
});

test('releases that the data folder holds are looked at', async () => {
  const machine = (await run(['a,published,5,,,,,'])).machine;
  const paths = ['rescues.csv', 'manifest.json', 'SHA256SUMS'].map((name) => `city/releases/2022-03-01/${name}`);
  const [table, manifest, sums] = paths;
  const frozen = new TextDecoder().decode(machine.files.get(table!));
  const told = frozen.replace(/(,kin,otter-kin,)withheld,[^\n]*/, '$1published,good,4,,,,,12,,1000,rate,event-rate,');
  const whole = new TextDecoder().decode(machine.files.get(manifest!));
  machine.files.set(table!, new TextEncoder().encode(told));
  const edited = whole.replace(sha256(frozen), sha256(told));
  machine.files.set(manifest!, new TextEncoder().encode(edited));
  const sealed = new TextDecoder().decode(machine.files.get(sums!)).replace(sha256(frozen), sha256(told));
  machine.files.set(sums!, new TextEncoder().encode(sealed.replace(sha256(whole), sha256(edited))));
  expect(await audit(machine, ['--data', 'city', '--site', 'site'])).toBe(1);
  expect(machine.errors.join('\n')).toContain('can be read from city/releases/2022-03-01/rescues.csv:');
});

test('help is printed, and an option that nobody knows is refused', async () => {
  expect((await run([], ['--help'])).machine.lines[0]).toContain('npm run audit -- --earlier <folder>');
  const { code, machine } = await run([], ['--erlier', 'x']);
  expect(code).toBe(1);
  expect(machine.errors[0]).toContain("Unknown option '--erlier'");
});
