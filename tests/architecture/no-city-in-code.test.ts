import { expect, test } from 'vitest';
import { codeFiles, projectFiles, textOf } from './source-tree.ts';

// Another city replaces data/ and nothing else: so no id or name of our catalog may be spelled in the code.

/** Ids of the files of one kind: `data/catalog/indicators/poverty.yaml` gives `poverty`. */
function idsOf(kind: string): string[] {
  const folder = `data/catalog/${kind}/`;
  return projectFiles()
    .filter((file) => file.startsWith(folder) && file.endsWith('.yaml'))
    .map((file) => file.slice(folder.length, -'.yaml'.length));
}

/** Ids that are everyday words of code, such as `sex` as a property, are looked for as quoted strings only. */
function spelled(id: string): RegExp {
  return new RegExp(id.includes('-') ? `\\b${id}\\b` : `['"\`]${id}['"\`]`);
}

/** Doc comments may give examples with real names; code may not. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

/** Texts that stand in `.describe(...)` explain a field to editors and may give examples too. */
function withoutDescriptions(text: string): string {
  return text.replace(/\.describe\(\s*(['"`])[\s\S]*?\1,?\s*\)/g, '');
}

const code = codeFiles('src', 'scripts').map((file) => ({
  file,
  text: withoutDescriptions(withoutComments(textOf(file))),
}));

test.each(['issue-areas', 'indicators', 'geographies', 'dimensions', 'sources'])(
  'no id of %s is in the code',
  (kind) => {
    const ids = idsOf(kind);
    expect(ids.length).toBeGreaterThan(0);
    const found = ids.flatMap((id) =>
      code.filter(({ text }) => spelled(id).test(text)).map(({ file }) => `${file}: ${id}`),
    );
    expect(found).toEqual([]);
  },
);

test('no group is in the code', () => {
  const dimensions = idsOf('dimensions').map((id) => textOf(`data/catalog/dimensions/${id}.yaml`));
  const groups = new Set(
    dimensions.flatMap((text) => [...text.matchAll(/^\s+- id: (\S+)/gm)].map((match) => match[1] ?? '')),
  );
  expect(groups.size).toBeGreaterThan(0);
  const found = [...groups].flatMap((id) =>
    code.filter(({ text }) => spelled(id).test(text)).map(({ file }) => `${file}: ${id}`),
  );
  expect(found).toEqual([]);
});

test('the city is not in the code', () => {
  const city = /Los[ _-]?[AÁ]ngeles|\bLAPD\b|\bL\.A\./i;
  expect(code.filter(({ text }) => city.test(text)).map(({ file }) => file)).toEqual([]);
});
