import { expect, test } from 'vitest';
import { codeFiles, projectFiles, textOf } from '../architecture/source-tree.ts';
import { realCatalog } from './real-catalog.ts';

// Ids are looked for in tests/architecture/no-city-in-code.test.ts; here the words that a reader sees.

const catalog = realCatalog();

/** Names of groups, issue areas and indicators. One everyday word in lower case would be found by accident. */
function labels(): string[] {
  const groups = [...catalog.dimensions.values()].flatMap(({ texts }) => Object.values(texts.groups));
  const names = [...catalog.issueAreas.values()].map(({ texts }) => texts.name);
  const titles = [...catalog.indicators.values()].flatMap(({ texts }) => [texts.title, texts.short]);
  const all = [...groups.flatMap(({ label, people }) => [label, people]), ...names, ...titles];
  return [...new Set(all)].filter((label) => /\p{Lu}|\s/u.test(label));
}

const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/ .*$/gm, '')
    .replace(/#.*$/gm, '')
    .replace(/\.describe\(\s*(['"`])[\s\S]*?\1,?\s*\)/g, '');

const strings = projectFiles().filter((file) => file.startsWith('src/strings/'));
const files = [...new Set([...codeFiles('src', 'scripts'), ...strings])];
const code = files.map((file) => ({ file, text: withoutComments(textOf(file)) }));

function spelled(label: string): RegExp {
  const plain = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}-])${plain}(?![\\p{L}-])`, 'u');
}

test('a label is found as whole words, and not in a comment', () => {
  const text = withoutComments("const group = 'Heron'; // Otter\n/* Swift */ const herons = 'Herons';");
  expect(['Heron', 'Otter', 'Swift', 'Herons'].map((label) => spelled(label).test(text))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(spelled('Heron').test("'Herons'")).toBe(false);
});

test('no name of a group, an issue area or an indicator is in the code', () => {
  expect(code.length).toBeGreaterThan(50);
  const found = labels().flatMap((label) => {
    const pattern = spelled(label);
    return code.filter(({ text }) => pattern.test(text)).map(({ file }) => `${file}: ${label}`);
  });
  expect(found).toEqual([]);
});
