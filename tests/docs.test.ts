import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, textOf } from './architecture/source-tree.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const readme = textOf('README.md');
const files = new Set(projectFiles());
const papers = projectFiles().filter((file) => file.endsWith('.md') && !file.startsWith('tests/'));

const command = (name: string) => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);

test.each(Object.keys(scripts))('the README has one line on `%s`', (name) => {
  const lines = readme
    .split('\n')
    .filter((line) => line.startsWith(`| \`${command(name)}`) && !line.includes(`${command(name)}:`));
  expect(lines).toHaveLength(1);
});

test('the README names no command that does not exist', () => {
  const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the server that the README describes sends the headers of public/_headers, and lets embeds stand on other pages', () => {
  const example = readme.split('```nginx')[1]!.split('```')[0]!;
  const wanted = [...textOf('public/_headers').matchAll(/^ {2}([\w-]+): (.*)$/gm)];
  const own = wanted.filter(([, name]) => !['Content-Security-Policy', 'Cache-Control'].includes(name!));
  expect(own.length).toBeGreaterThan(3);
  for (const [, name, value] of own)
    expect(example.replace(/["']/g, '')).toContain(`add_header ${name} ${value!.replace(/["']/g, '')}`);
  expect(example).toMatch(/embed\/" "\*"/);
  expect(example).toContain('text/csv csv;');
});

test('the test run of the machine calls exactly the README command', () => {
  expect(readme).toContain('npm test');
  const lines = textOf('.ci/run')
    .split('\n')
    .filter((line) => /\b(npm|node|npx)\b/.test(line));
  expect(lines).toEqual(['npm test </dev/null']);
});

test.each(papers)('every file that %s links to exists', (paper) => {
  const links = [...textOf(paper).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  const local = links.filter((link) => !/^(https?|mailto):/.test(link));
  const missing = local.filter((link) => {
    const path = posix.normalize(posix.join(posix.dirname(paper), link)).replace(/\/$/, '');
    return !files.has(path) && ![...files].some((file) => file.startsWith(`${path}/`));
  });
  expect(missing).toEqual([]);
});

test('pictures are PNG files that can be loaded on a phone', () => {
  const pictures = projectFiles().filter((file) => file.startsWith('docs/pictures/'));
  for (const picture of pictures) {
    const bytes = readFileSync(picture);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.length).toBeLessThan(300_000);
  }
});

test('the folders that CONTRIBUTING describes exist', () => {
  const named = [...textOf('CONTRIBUTING.md').matchAll(/^\| `((?:src|scripts|tests|data|bench|public)[^`]*\/)`/gm)].map(
    (match) => match[1] ?? '',
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((folder) => ![...files].some((file) => file.startsWith(folder)))).toEqual([]);
});

test('the licence says what it covers', () => {
  expect(textOf('LICENSE')).toContain('MIT License');
  expect(textOf('LICENSE')).toContain('CC BY 4.0');
});

test('the changelog has its three headings', () => {
  for (const heading of ['Data', 'Method', 'Site'])
    expect(textOf('CHANGELOG.md')).toMatch(new RegExp(`^### ${heading}$`, 'm'));
});
