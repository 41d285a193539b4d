import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../scripts/build.ts';
import { families } from '../../scripts/pictures/fonts.ts';
import { type Recording, recordingMachine } from './recording-machine.ts';

const city = join(import.meta.dirname, '../cities/port-verity');
const strings = join(import.meta.dirname, '../../src/strings');

/** The files of the invented city and the interface words, at `/here`; its third language speaks English here. */
function project(): Record<string, string> {
  const files: Record<string, string> = { '/here/public/robots.txt': 'User-agent: *' };
  for (const path of readdirSync(city, { recursive: true }) as string[]) {
    if (statSync(join(city, path)).isFile()) files[`/here/data/${path}`] = readFileSync(join(city, path), 'utf8');
  }
  for (const name of ['en', 'es', 'eo']) {
    const file = join(strings, `${name === 'eo' ? 'en' : name}.yaml`);
    files[`/here/src/strings/${name}.yaml`] = readFileSync(file, 'utf8');
  }
  return files;
}

/** A machine that has the project, and the fonts of its pictures. */
function withProject(more: Record<string, string> = {}, run?: Parameters<typeof recordingMachine>[1]): Recording {
  const machine = recordingMachine({ ...project(), ...more }, run);
  const packages = join(import.meta.dirname, '../../node_modules');
  for (const one of families) {
    const face = readdirSync(join(packages, one.package, 'files')).find((file) => one.files.test(file))!;
    for (const path of ['package.json', `files/${face}`])
      machine.files.set(`/here/node_modules/${one.package}/${path}`, readFileSync(join(packages, one.package, path)));
  }
  return machine;
}

/** Plays Astro: prints one page to where it is told; and the drawing of pictures, which has none to draw. */
function printsPage(machine: Recording, environment: Record<string, string>): number {
  if (environment.EQUITY_OUT === undefined) return 0;
  machine.files.set(`${environment.EQUITY_OUT}/index.html`, new TextEncoder().encode('new'));
  return 0;
}

const textAt = (machine: Recording, path: string) => new TextDecoder().decode(machine.files.get(path));

test('data are published, then pages printed from them', async () => {
  const machine = withProject({ '/here/dist/old.html': 'old' }, printsPage);
  expect(await build(machine, [], '/here')).toBe(0);
  expect(JSON.parse(textAt(machine, '/here/.build/site.json'))).toMatchObject({ date: '2022-03-01' });
  expect(machine.files.has('/here/.build/indicators/rescues.json')).toBe(true);
  expect(machine.files.has('/here/.build/boundaries/ward-2020.json')).toBe(true);
  expect(machine.files.has('/here/.build/strings/es.json')).toBe(true);
  expect(textAt(machine, '/here/.build/public/robots.txt')).toBe('User-agent: *');
  expect(machine.files.has('/here/.build/public/data/indicators/rescues.csv')).toBe(true);
  expect([...machine.files.keys()].filter((path) => path.includes('draft'))).toEqual([]);
  expect(textAt(machine, '/here/dist/index.html')).toBe('new');
  expect(machine.files.has('/here/dist/old.html')).toBe(false);
});

test('what is drawn after the pages has its checksum too, and pages have none', async () => {
  const machine = withProject({}, (one, environment) => {
    const out = environment.EQUITY_OUT;
    if (out !== undefined) one.files.set(`${out}/pictures/rescues.png`, new TextEncoder().encode('abc'));
    return printsPage(one, environment);
  });
  await build(machine, [], '/here');
  const lines = textAt(machine, '/here/dist/SHA256SUMS');
  expect(lines).toContain('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  pictures/rescues.png\n');
  expect(lines).not.toContain('.html');
});

test('Astro is told where to read, where to write, and to report to nobody', async () => {
  const machine = withProject({}, printsPage);
  await build(machine, ['--date', '2023-01-01'], '/here');
  expect(machine.runs).toEqual([
    {
      script: '/here/node_modules/astro/bin/astro.mjs',
      args: ['build', '--root', '/here'],
      environment: {
        EQUITY_BUILD: '/here/.build',
        EQUITY_OUT: '/here/.cache/dist.draft',
        SITE_URL: 'https://port-verity.example',
        BASE_PATH: '/almanac/',
        BASE_URL: '/almanac/',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
    { script: '/here/scripts/offline.ts', args: ['/here/.cache/dist.draft', '/here/.build'], environment: {} },
    {
      script: '/here/scripts/rasterize.ts',
      args: ['/here/.cache/dist.draft', '/here/.cache/pictures', '/here/.build'],
      environment: { FONTCONFIG_FILE: '/here/.cache/fonts/fonts.conf' },
    },
  ]);
  expect(machine.lines.join('\n')).toMatch(
    /as of 2023-01-01 .*\n.*1 pages in \/here\/dist .*\nNext: npm run preview$/s,
  );
});

test('with a fault in the data all is as it was, and every fault is listed', async () => {
  const files = project();
  files['/here/data/catalog/indicators/rescues.yaml'] = 'id: [';
  const machine = recordingMachine({ ...files, '/here/dist/index.html': 'old', '/here/.build/site.json': 'old' });
  expect(await build(machine, [], '/here')).toBe(1);
  expect(machine.errors.join('\n')).toContain('catalog/indicators/rescues.yaml:1:');
  expect(machine.errors.at(-1)).toBe('No site was written; what stood there before is untouched.');
  expect(textAt(machine, '/here/dist/index.html')).toBe('old');
  expect(textAt(machine, '/here/.build/site.json')).toBe('old');
  expect(machine.runs).toEqual([]);
});

test('when pages cannot be printed the old site stands', async () => {
  const machine = recordingMachine({ ...project(), '/here/dist/index.html': 'old' }, (astro, { EQUITY_OUT }) => {
    astro.files.set(`${EQUITY_OUT}/half.html`, new Uint8Array());
    return 1;
  });
  expect(await build(machine, [], '/here')).toBe(1);
  expect(machine.errors).toEqual([
    'The pages are not published. No site was written; what stood there before is untouched.',
  ]);
  expect([...machine.files.keys()].filter((path) => path.includes('draft'))).toEqual([]);
  expect(textAt(machine, '/here/dist/index.html')).toBe('old');
});

test('when pictures cannot be drawn the old site stands', async () => {
  const machine = withProject({ '/here/dist/index.html': 'old' }, (astro, environment) => {
    printsPage(astro, environment);
    return environment.EQUITY_OUT === undefined ? 3 : 0;
  });
  expect(await build(machine, [], '/here')).toBe(3);
  expect(textAt(machine, '/here/dist/index.html')).toBe('old');
  expect([...machine.files.keys()].filter((path) => path.includes('draft'))).toEqual([]);
});

test('only the data', async () => {
  const machine = recordingMachine(project());
  expect(await build(machine, ['--only-data'], '/here')).toBe(0);
  expect(machine.runs).toEqual([]);
  expect(machine.files.has('/here/.build/site.json')).toBe(true);
});

test('finished files that give a withheld count away are not put in place of the old site', async () => {
  const leak = (astro: Recording, { EQUITY_OUT }: Record<string, string>): number => {
    if (EQUITY_OUT === undefined) return 0;
    const csv = 'indicator,status,estimate,source\nrescues,withheld,7,rescue-log\n';
    astro.files.set(`${EQUITY_OUT}/data/all-indicators.csv`, new TextEncoder().encode(csv));
    return 0;
  };
  const machine = withProject({ '/here/dist/index.html': 'old' }, leak);
  expect(await build(machine, [], '/here')).toBe(1);
  expect(machine.errors[0]).toContain('all-indicators.csv:2  estimate: a figure that is withheld carries a number');
  expect(machine.errors.at(-1)).toBe(
    'The pages are not published. No site was written; what stood there before is untouched.',
  );
  expect(textAt(machine, '/here/dist/index.html')).toBe('old');
  expect([...machine.files.keys()].filter((path) => path.includes('draft'))).toEqual([]);
});
