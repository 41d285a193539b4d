import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** All files of the project that Git knows or would take in, with `/`, sorted. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return [...new Set(listed.split('\n'))].filter((file) => file !== '' && existsSync(join(root, file))).sort();
}

/** Files of code below one of `folders`: TypeScript, JavaScript and Astro. */
export function codeFiles(...folders: string[]): string[] {
  return projectFiles().filter(
    (file) => folders.some((folder) => file.startsWith(`${folder}/`)) && /\.(ts|mjs|js|astro)$/.test(file),
  );
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What a file imports, in the words it uses: `importsOf("import a from './a.ts'")` gives `['./a.ts']`. */
export function importsOf(text: string): string[] {
  const forms = [
    /\bfrom\s*['"]([^'"\n]+)['"]/g,
    /^\s*import\s*['"]([^'"\n]+)['"]/gm,
    /\bimport\(\s*['"]([^'"\n]+)['"]/g,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}

/** Relative imports as paths from the root: `./id.ts` in `src/model/site.ts` is `src/model/id.ts`. */
export function resolveImport(file: string, imported: string): string {
  return posix.normalize(posix.join(posix.dirname(file), imported.replace(/\?.*$/, '')));
}

/** The part of the tree a file belongs to: `src/model/id.ts` is in `model`, `scripts/build.ts` in `scripts`. */
export function folderOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? second : first;
}
