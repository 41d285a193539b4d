import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { lens } from '../../scripts/lens.ts';
import { recordingMachine, type Recording } from './recording-machine.ts';

// Invented projects in the invented city Port Verity.

const city = join(import.meta.dirname, '../cities/port-verity');
const strings = join(import.meta.dirname, '../../src/strings');

async function machineWith(text: string): Promise<Recording> {
  const real = realEffects();
  const read = async (from: string, to: string) =>
    (await real.listFiles(from)).map((path): [string, string] => [
      `${to}/${path}`,
      readFileSync(join(from, path), 'utf8'),
    ]);
  const files = Object.fromEntries([...(await read(city, 'city')), ...(await read(strings, strings))]);
  return recordingMachine({ ...files, 'piers.csv': text });
}

const head = 'name,amount,kind,district,longitude,latitude,swimmers-asked\n';
const sound = `${head}<b>Pier</b>,100000,piers,01,,,10\nSauna,5000,baths,,10.05,50.01,\nCourse,10,courses,citywide,,,\n`;
const args = (...more: string[]) => ['piers.csv', '--data', 'city', ...more];
const textAt = (machine: Recording, path: string) => new TextDecoder().decode(machine.files.get(path));

test('a memo as HTML and text, and the figures as CSV', async () => {
  const machine = await machineWith(sound);
  expect([await lens(machine, args('--out', 'memo')), machine.errors]).toEqual([0, []]);
  expect([...machine.files.keys()].filter((path) => path.startsWith('memo/')).sort()).toEqual(
    ['memo.html', 'memo.txt', 'places.csv', 'projects.csv', 'weightings.csv'].map((name) => `memo/${name}`),
  );
  expect(textAt(machine, 'memo/memo.html')).toContain('&lt;b&gt;Pier&lt;/b&gt;');
  expect(textAt(machine, 'memo/memo.txt')).toMatch(
    /Ward 01: Projects: 1; Amount: €100,000; Residents: 21,000; Per resident: €4\.76/,
  );
});

test('without a folder the memo is printed and nothing is written', async () => {
  const machine = await machineWith(sound);
  const before = machine.files.size;
  expect(await lens(machine, args('--language', 'es'))).toBe(0);
  expect(machine.files.size).toBe(before);
  expect(machine.lines.join('\n')).toContain('Qué se encontró');
});

test('every fault at its cell in the language asked for, nothing written, exit code 1', async () => {
  const machine = await machineWith(`${head}Pier,-1,piers,99,,,\nSauna,x,baths,,10.5,50.01,11\n`);
  expect(await lens(machine, args('--out', 'memo', '--language', 'es'))).toBe(1);
  expect(machine.errors).toEqual([
    expect.stringContaining('piers.csv  fila 2, columna B: el monto -1 es menor que cero'),
    expect.stringContaining('piers.csv  fila 2, columna D: ningún distrito se llama «99»; se admite: 01, 02, 03, 04'),
    expect.stringContaining('piers.csv  fila 3, columna B: «x» no es un número'),
    expect.stringContaining('piers.csv  fila 3, columna E: el punto está fuera de la ciudad'),
    expect.stringContaining('piers.csv  fila 3, columna G: se dan 11 puntos; se admite: 0 a 10'),
    '5 problemas. No se escribió nada.',
  ]);
  expect([...machine.files.keys()].filter((path) => path.startsWith('memo/'))).toEqual([]);
});

test.each([
  [['--weight', 'quays=2'], '--weight quays: no indicator of need; did you mean quays-not-clean'],
  [['--weight', 'quays-not-clean=0'], 'one weight at least must be above 0'],
  [['--within', '90'], '--within 90: must be a number from 0.5 to 5'],
  [['--weight', 'quays-not-clean'], '--weight "quays-not-clean": must be <indicator>=<number>'],
  [['--weight', 'quays-not-clean=1=2'], '--weight quays-not-clean "1=2": must be a number from 0 to 100'],
  [['--weight', 'quays-not-clean=0x10'], '--weight quays-not-clean "0x10": must be a number from 0 to 100'],
  [['--weight', 'quays-not-clean=1', '--weight', 'quays-not-clean=2'], '--weight quays-not-clean: stands twice'],
  [['--out', ''], '--out "": must be the name of a folder'],
  [['--language', 'de'], '--language de: must be one of en, es, eo'],
])('%j is refused in words', async (more, told) => {
  const machine = await machineWith(sound);
  expect(await lens(machine, args(...more))).toBe(1);
  expect(machine.errors.join('\n')).toContain(told);
});

test('a file that is not there', async () => {
  const machine = await machineWith(sound);
  expect(await lens(machine, ['rafts.csv'])).toBe(1);
  expect(machine.errors).toEqual(['rafts.csv: there is no such file']);
});

test('nothing that stands in the folder is written over, also not the file of projects itself', async () => {
  const machine = await machineWith(sound);
  machine.files.set('memo/projects.csv', new TextEncoder().encode(sound));
  machine.files.set('memo/memo.txt', new TextEncoder().encode('signed'));
  expect(await lens(machine, ['memo/projects.csv', '--data', 'city', '--out', 'memo'])).toBe(1);
  expect(machine.errors.join('\n')).toContain('--out memo: memo.txt, projects.csv stand there already, and nothing');
  expect(textAt(machine, 'memo/projects.csv')).toBe(sound);
  expect([...machine.files.keys()].filter((path) => path.startsWith('memo/'))).toHaveLength(2);
});

test.each([
  ['EISDIR', 'piers.csv: is a folder; name a file'],
  ['EACCES', 'no luck; name a file that may be read'],
  ['ENOTDIR', '--out memo: is a file, or lies in one; name a folder'],
])('what the machine says with %s is told in words', async (code, told) => {
  const machine = await machineWith(sound);
  machine.writeFile = () => Promise.reject(Object.assign(new Error('no luck'), { code }));
  expect(await lens(machine, args('--out', 'memo'))).toBe(1);
  expect(machine.errors.join('\n')).toContain(told);
});
