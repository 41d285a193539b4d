import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { effectFiles, mayImport, packageHomes, pureBuiltins, scriptsMayImport } from '../eslint.config.js';
import {
  codeFiles,
  folderOf,
  importsOf,
  projectFiles,
  resolveImport,
  root,
  textOf,
} from './architecture/source-tree.ts';

const code = codeFiles('src', 'scripts');
const imports = code.flatMap((file) => importsOf(textOf(file)).map((imported) => ({ file, imported })));
const ours = imports
  .filter(({ imported }) => imported.startsWith('.'))
  .map(({ file, imported }) => ({ file, target: resolveImport(file, imported) }));
const packages = imports.filter(({ imported }) => /^[@a-z]/.test(imported) && !imported.includes(':'));
const builtins = imports.filter(({ imported }) => imported.startsWith('node:'));

const allowed: Record<string, string[]> = mayImport;
const homes: [string, string[]][] = Object.entries(packageHomes);

function mayReach(file: string, target: string): boolean {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (from === to) return true;
  return file.startsWith('scripts/') ? scriptsMayImport.includes(to) : (allowed[from] ?? []).includes(to);
}

test('there is code to hold to the rules', () => {
  expect(code.length).toBeGreaterThan(30);
  expect(ours.length).toBeGreaterThan(30);
});

test('reads imports in all their forms', () => {
  const text = "import a from './a.ts';\nimport '../b.css';\nexport { c } from \"./c.ts\";\nawait import('./d.ts');";
  expect(importsOf(text).sort()).toEqual(['../b.css', './a.ts', './c.ts', './d.ts']);
});

test('every folder of src has its place in the import rules', () => {
  const folders = new Set(codeFiles('src').map(folderOf));
  expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
});

test('folders import only what they may', () => {
  expect(ours.filter(({ file, target }) => !mayReach(file, target))).toEqual([]);
});

test('src never imports scripts but for the check in the browser, and nothing imports a test', () => {
  const printed = ours.filter(({ file }) => file.startsWith('src/') && !file.startsWith('src/preflight/'));
  const src = printed.filter(({ target }) => !target.startsWith('src/'));
  expect(src).toEqual([]);
  expect(ours.filter(({ target }) => target.startsWith('tests/'))).toEqual([]);
});

test('a step never imports another step', () => {
  const isStep = (file: string) => file.startsWith('scripts/steps/');
  expect(ours.filter(({ file, target }) => isStep(file) && isStep(target))).toEqual([]);
});

test('packages with one home stay there', () => {
  const astray = packages.filter(({ file, imported }) =>
    homes.some(([name, paths]) => isPackage(imported, name) && !paths.some((path) => file.startsWith(path))),
  );
  expect(astray).toEqual([]);
});

function isPackage(imported: string, name: string): boolean {
  return name.endsWith('/') ? imported.startsWith(name) : imported === name || imported.startsWith(`${name}/`);
}

test('every package that is imported is declared, and a development tool is loaded when asked for alone', () => {
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  const name = (imported: string) =>
    imported
      .split('/')
      .slice(0, imported.startsWith('@') ? 2 : 1)
      .join('/');
  const typesOnly = ['geojson', 'topojson-specification'];
  // What drives a browser: the command that needs it says so where it is not installed.
  const onDemand = ['playwright-core'];
  const undeclared = ({ imported }: { imported: string }) =>
    !(name(imported) in dependencies) && ![...typesOnly, ...onDemand].includes(imported);
  const atOnce = ({ file, imported }: { file: string; imported: string }) =>
    onDemand.includes(imported) && new RegExp(`^import (?!type )[^;]*'${imported}'`, 'm').test(textOf(file));
  const missing = packages.filter((one) => undeclared(one) || atOnce(one));
  expect(missing).toEqual([]);
});

const withEffects = (file: string) => effectFiles.includes(file) || file.endsWith('.mjs');

test('built-in modules that touch the outside are imported in two files', () => {
  const astray = builtins.filter(({ file, imported }) => !withEffects(file) && !pureBuiltins.includes(imported));
  expect(astray).toEqual([]);
});

test('clock, environment, chance and network are touched in two files', () => {
  const touch = /\bprocess\.env\b|\bnew Date\(\s*\)|\bDate\.now\(|\bMath\.random\(|(?<![\w.])fetch\(/;
  const buildTime = code.filter((file) => !withEffects(file) && !/\.astro$|^src\/components\//.test(file));
  expect(buildTime.filter((file) => touch.test(textOf(file)))).toEqual([]);
});

test('no component, layout or page looks at the clock', () => {
  const pages = codeFiles('src/components', 'src/layouts', 'src/pages');
  expect(pages.filter((file) => /\bnew Date\(\s*\)|\bDate\.now\(/.test(textOf(file)))).toEqual([]);
});

/** Where the test of a code file stands: `src/geo/x.ts` has `tests/src/geo/x.test.ts`. */
function mirror(file: string): string {
  return `tests/${file.replace(/\.(ts|mjs)$/, '.test.ts')}`;
}

/** A file that declares types and constants but no function has nothing to run. */
function hasBehaviour(file: string): boolean {
  return /\bfunction\b|=>|\.refine\(/.test(textOf(file));
}

test('every code file has the test that mirrors it', () => {
  const withTests = code.filter(
    (file) => /\.(ts|mjs)$/.test(file) && !file.endsWith('.d.ts') && !/^src\/(components|pages|layouts)\//.test(file),
  );
  const missing = withTests.filter((file) => hasBehaviour(file) && !existsSync(join(root, mirror(file))));
  expect(missing).toEqual([]);
});

test('every mirrored test has its code file', () => {
  const mirrored = codeFiles('tests/src', 'tests/scripts').filter((file) => file.endsWith('.test.ts'));
  const orphan = mirrored.filter((file) => {
    const source = file.replace(/^tests\//, '').replace(/\.test\.ts$/, '');
    return !['.ts', '.mjs', '.astro'].some((end) => existsSync(join(root, source + end)));
  });
  expect(orphan).toEqual([]);
});

test('files are shorter than 200 lines', () => {
  // One table of names, a few lines each: cut in two it would be harder to read.
  const tables = ['scripts/reference-map.ts'];
  const all = codeFiles('src', 'scripts', 'tests', 'bench').filter((file) => !tables.includes(file));
  expect(all.filter((file) => textOf(file).trimEnd().split('\n').length >= 200)).toEqual([]);
});

test('no drawer for everything, and no file that only passes others on', () => {
  const drawers = /(^|\/)(utils?|lib|common|helpers?|misc|shared)(\/|\.)/;
  expect(codeFiles('src', 'scripts', 'tests', 'bench').filter((file) => drawers.test(file))).toEqual([]);
  expect(code.filter((file) => /(^|\/)index\.ts$/.test(file))).toEqual([]);
  const passesOn = (file: string) => /^export \* from/m.test(textOf(file));
  expect(code.filter(passesOn)).toEqual([]);
});

test('what is exported has a name', () => {
  const defaults = codeFiles('src', 'scripts', 'tests', 'bench').filter((file) => /\.(ts|mjs)$/.test(file));
  expect(defaults.filter((file) => /^export default\b/m.test(textOf(file)))).toEqual([]);
});

test('no caught error is dropped', () => {
  const drops = /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\s*\(\)\s*=>\s*(undefined|null|\{\s*\})\s*\)/;
  expect(code.filter((file) => drops.test(textOf(file)))).toEqual([]);
});

test('no promise of later work', () => {
  expect(code.filter((file) => /(\/\/|\*|<!--)\s*(TODO|FIXME|XXX)\b/.test(textOf(file)))).toEqual([]);
});

test('no path of one machine and no name of a registry', () => {
  const texts = projectFiles().filter((file) => /\.(ts|mjs|js|astro|json|yaml|yml|md|css)$/.test(file));
  const own = /(^|[\s'"`(])\/(home|work|root|Users)\/|registry\.[a-z]+\.(org|com)/m;
  expect(texts.filter((file) => file !== 'tests/architecture.test.ts' && own.test(textOf(file)))).toEqual([]);
});

test('nothing large and nothing raw is kept in Git', () => {
  const tables = /^data\/(tables|boundaries|releases)\//;
  const kept = projectFiles().filter((file) => !tables.test(file) && file !== 'package-lock.json');
  const large = kept.filter((file) => textOf(file).length > 400_000);
  expect(large).toEqual([]);
});
