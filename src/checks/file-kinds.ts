import type { Problem } from '../model/problem.ts';
import { budgetFiles } from './budget-folder.ts';
import { faultOfFile } from './fault.ts';
import { kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { nearest } from './nearest.ts';

/** What a file of the data folder is, by its path, and the id its name gives it. */
export type FileKind =
  | {
      is:
        | 'site'
        | 'glossary'
        | 'lens'
        | 'boundary-recipes'
        | 'area-crosswalk-recipes'
        | 'area-overlaps'
        | 'budget'
        | 'ignored';
    }
  | { is: 'object'; kind: Kind; id: string }
  | {
      is:
        | 'crosswalk'
        | 'area-crosswalk'
        | 'table'
        | 'receipt'
        | 'boundaries'
        | 'release'
        | 'frozen-sums'
        | 'frozen-table';
      id: string;
    }
  | { is: 'words'; language: string; key: string };

type Reader = (match: RegExpExecArray) => FileKind;

const folder = kinds.join('|');
/** Kinds that tell what happened: they stand beside the catalog. */
const beside: readonly Kind[] = ['corrections', 'notes', 'requests'];
/** The folder of a kind. Example: `catalog/pages`, but `corrections`. */
export function folderOf(kind: Kind): string {
  return `${beside.includes(kind) ? '' : 'catalog/'}${kind}`;
}

const ignored: Reader = () => ({ is: 'ignored' });
const group = (match: RegExpExecArray, index: number): string => match[index] ?? '';

/** The files of a budget, by their whole path. */
const ofBudget = Object.values(budgetFiles).join('|').replaceAll('.', '\\.');

const patterns: readonly [RegExp, Reader][] = [
  [/(^|\/)(README\.md|\.[^/]+)$/, ignored],
  [/^schema\/[^/]+\.schema\.json$/, ignored],
  // A release that was being written when the machine stopped: the next one clears it away.
  [/^(releases\/\.[^/]+|\.releases)\.draft\//, ignored],
  [/^releases\/([^/]+)\/SHA256SUMS$/, (match) => ({ is: 'frozen-sums', id: group(match, 1) })],
  [/^releases\/([^/]+)\/manifest\.json$/, (match) => ({ is: 'release', id: group(match, 1) })],
  [/^releases\/[^/]+\/([^/]+)\.csv$/, (match) => ({ is: 'frozen-table', id: group(match, 1) })],
  [
    new RegExp(`^(${beside.join('|')})/([^/]+)\\.yaml$`),
    (match) => ({ is: 'object', kind: group(match, 1) as Kind, id: group(match, 2) }),
  ],
  [/^site\.yaml$/, () => ({ is: 'site' })],
  [/^catalog\/boundaries\.yaml$/, () => ({ is: 'boundary-recipes' })],
  [/^catalog\/area-crosswalks\.yaml$/, () => ({ is: 'area-crosswalk-recipes' })],
  [/^catalog\/area-overlaps\.csv$/, () => ({ is: 'area-overlaps' })],
  [/^catalog\/area-crosswalks\/([^/]+)\.csv$/, (match) => ({ is: 'area-crosswalk', id: group(match, 1) })],
  [/^catalog\/glossary\.yaml$/, () => ({ is: 'glossary' })],
  [new RegExp(`^(${ofBudget})$`), () => ({ is: 'budget' })],
  [/^catalog\/lens\.yaml$/, () => ({ is: 'lens' })],
  [
    new RegExp(`^catalog/(${folder})/([^/]+)\\.yaml$`),
    (match) => ({ is: 'object', kind: group(match, 1) as Kind, id: group(match, 2) }),
  ],
  [/^catalog\/crosswalks\/([^/]+)\.csv$/, (match) => ({ is: 'crosswalk', id: group(match, 1) })],
  [/^tables\/([^/]+)\.csv$/, (match) => ({ is: 'table', id: group(match, 1) })],
  [/^tables\/([^/]+)\.meta\.json$/, (match) => ({ is: 'receipt', id: group(match, 1) })],
  [/^boundaries\/([^/]+)\.json$/, (match) => ({ is: 'boundaries', id: group(match, 1) })],
  [
    new RegExp(`^words/([^/]+)/((?:(?:${folder})/[^/]+)|site|glossary|budget|lens|interface|search)\\.yaml$`),
    (match) => ({ is: 'words', language: group(match, 1), key: group(match, 2) }),
  ],
];

/** What a path is; null when no file of the data folder is called so. `tables/rent.csv` → `{ is: 'table', id: 'rent' }`. */
export function fileKind(path: string): FileKind | null {
  for (const [pattern, reader] of patterns) {
    const match = pattern.exec(path);
    if (match !== null) return reader(match);
  }
  return null;
}

/** Every path a file of this name could rightly have. */
function rightPaths(path: string): string[] {
  const name = (path.split('/').at(-1) ?? '').split('.')[0] ?? '';
  const objects = kinds.map((kind) => `${folderOf(kind)}/${name}.yaml`);
  const figures = [`catalog/crosswalks/${name}.csv`, `tables/${name}.csv`, `tables/${name}.meta.json`];
  const language = /^words\/([^/]+)\//.exec(path)?.[1] ?? 'es';
  const words = [
    ...kinds.map((kind) => `${kind}/${name}`),
    'site',
    'glossary',
    'budget',
    'lens',
    'interface',
    'search',
  ];
  const translations = words.map((key) => `words/${language}/${key}.yaml`);
  const named = ['site.yaml', 'catalog/glossary.yaml', 'catalog/lens.yaml', `boundaries/${name}.json`];
  const single = [...named, ...Object.values(budgetFiles)];
  return [...objects, ...figures, ...translations, ...single];
}

/** A file that nothing reads is a typing error: it would silently be missing from the site. */
export function unknownFileProblem(path: string): Problem {
  const [right = ''] = nearest(path, rightPaths(path), 1);
  return faultOfFile(path, 'file name', {
    wrong: `nothing reads a file called "${path}"`,
    allowed: `the files described in README.md; nearest: ${right}`,
    mend: `rename or move it to ${right}, or remove it`,
  });
}
