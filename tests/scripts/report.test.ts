import { expect, test } from 'vitest';
import { NoBrowser } from '../../scripts/browser/print-pdf.ts';
import { report } from '../../scripts/report.ts';
import { recordingMachine } from './recording-machine.ts';

const sheet = (id: string, figures: string): string =>
  `<div data-kind="x" data-report="${id}" data-date="2022-03-01" data-figures="/almanac/${figures}">`;
const parts = '<h2 data-area="a">A</h2><h2 data-area="b c">B</h2>';
const site = {
  '/here/dist/index.html': '<link rel="canonical" href="https://port.example/almanac/">',
  '/here/dist/reports/index.html': 'the list',
  '/here/dist/reports/audit/index.html': sheet('audit', 'data/reports/audit.csv'),
  '/here/dist/es/reports/audit/index.html': sheet('audit', 'data/reports/audit.csv') + parts,
  '/here/dist/reports/ward/index.html': 'a list of wards',
  '/here/dist/reports/ward/01/index.html': sheet('ward', 'data/reports/ward/01.csv'),
  '/here/dist/data/reports/audit.csv': 'a,b\n1,2\n',
  '/here/dist/data/reports/ward/01.csv': 'a,b\n3,4\n',
};
const text = (content: string | Uint8Array | undefined): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
/** Prints the path it was asked for. */
const print = (path: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(path));
const fails = (cause: Error) => () => Promise.reject(cause);

test('writes the page as PDF and its figures beside it, by the date of the figures', async () => {
  const machine = recordingMachine(site);
  expect(await report(machine, ['audit'], '/here', print)).toBe(0);
  expect(machine.lines).toEqual(['/here/reports/audit-2022-03-01.pdf', '/here/reports/audit-2022-03-01.csv']);
  expect(text(machine.files.get('/here/reports/audit-2022-03-01.pdf'))).toBe('/almanac/reports/audit/');
  expect(text(machine.files.get('/here/reports/audit-2022-03-01.csv'))).toBe('a,b\n1,2\n');
});

test('of a place, in another language, and of some parts', async () => {
  const machine = recordingMachine(site);
  expect(await report(machine, ['ward', '--area', '01', '--out', 'x'], '/here', print)).toBe(0);
  expect(text(machine.files.get('/here/x/ward-01-2022-03-01.csv'))).toBe('a,b\n3,4\n');
  expect(await report(machine, ['audit', '--language', 'es', '--areas', 'a,b'], '/here', print)).toBe(0);
  expect(text(machine.files.get('/here/reports/audit-part-2022-03-01-es.pdf'))).toBe(
    '/almanac/es/reports/audit/?areas=a%2Cb',
  );
});

test('a report that is not there is told with those that are', async () => {
  const machine = recordingMachine(site);
  expect(await report(machine, ['ward'], '/here', print)).toBe(1);
  expect(machine.errors).toEqual(['the site in dist has no report reports/ward', 'there are: audit; ward --area 01']);
});

test('an issue area that the report does not go over is told with those it does, and nothing is written', async () => {
  const machine = recordingMachine(site);
  const before = [...machine.files.keys()];
  expect(await report(machine, ['audit', '--language', 'es', '--areas', 'a,x,y'], '/here', print)).toBe(1);
  expect(machine.errors).toEqual(['--areas a,x,y: the report has no issue area x, y', 'there are: a, b, c']);
  expect([...machine.files.keys()]).toEqual(before);
});

test('an unknown flag and a folder that is a file are told in words', async () => {
  const machine = recordingMachine(site);
  expect(await report(machine, ['audit', '--sheet'], '/here', print)).toBe(1);
  expect(machine.errors.join('\n')).toContain("Unknown option '--sheet'");
  machine.writeFile = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTDIR' }));
  expect(await report(machine, ['audit', '--out', 'x/y'], '/here', print)).toBe(1);
  expect(machine.errors.at(-1)).toBe('--out x/y: is a file, lies in one, or may not be written to; name a folder');
});

test('without a site, without a browser and without a name it says so and writes nothing', async () => {
  const empty = recordingMachine();
  expect(await report(empty, ['audit'], '/here', print)).toBe(1);
  expect(empty.errors).toEqual(['there is no site in dist yet: npm run build']);
  const machine = recordingMachine(site);
  const before = [...machine.files.keys()];
  expect(await report(machine, ['audit'], '/here', fails(new NoBrowser('none is installed')))).toBe(1);
  expect(machine.errors[0]).toBe('no browser starts: none is installed');
  expect(await report(machine, [], '/here', print)).toBe(1);
  expect(machine.errors.at(-1)).toContain('npm run report -- <id>');
  expect([...machine.files.keys()]).toEqual(before);
});

test('a fault of another kind is not swallowed', async () => {
  await expect(report(recordingMachine(site), ['audit'], '/here', fails(new Error('torn')))).rejects.toThrow('torn');
});
