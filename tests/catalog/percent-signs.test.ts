import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from '../architecture/source-tree.ts';

test('in Spanish a percent sign keeps its figure on its line: a no-break space stands between them', () => {
  const files = projectFiles().filter((path) => /^(data\/words\/es\/|src\/strings\/es\.).*yaml$/.test(path));
  expect(files.length).toBeGreaterThan(100);
  const loose = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => (/[\d}] %|(?<!\\xa)\d%/.test(line) ? [`${path}:${index + 1}`] : [])),
  );
  expect(loose).toEqual([]);
});
