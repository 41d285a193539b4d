import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMap, parseDocument } from 'yaml';

/** Kinds of catalog files that are copied; areas, groups, geographies and prose stay as they are. */
const copied = ['indicators', 'issue-areas', 'sources'];

interface Renaming {
  /** Every id that gets a copy. */
  ids: Set<string>;
  /** `-copy-3` */
  ending: string;
}

async function idsOf(data: string): Promise<Set<string>> {
  const names = await Promise.all(copied.map((kind) => readdir(join(data, 'catalog', kind))));
  return new Set(names.flat().map((name) => basename(name, '.yaml')));
}

/** A YAML file with every value that is a copied id renamed; titles and names say that they are synthetic. */
function renamed(text: string, { ids, ending }: Renaming): string {
  const document = parseDocument(text);
  const root = document.contents;
  if (!isMap(root)) throw new Error('a catalog file must hold keys');
  const rename = (value: unknown): unknown => (typeof value === 'string' && ids.has(value) ? value + ending : value);
  const walk = (value: unknown, key: string): unknown => {
    if (key === 'texts') return value;
    if (Array.isArray(value)) return value.map((one) => walk(one, ''));
    if (typeof value !== 'object' || value === null)
      return ['id', 'source', 'issueArea'].includes(key) ? rename(value) : value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return JSON.stringify(labelled(walk(document.toJS() as unknown, ''), ending), null, 1);
}

/** `Poverty (synthetic copy 3)`: no copy can be taken for a figure of the city. */
function labelled(file: unknown, ending: string): unknown {
  const word = `(synthetic${ending.replaceAll('-', ' ')})`;
  const texts = (file as { texts?: Record<string, unknown> }).texts ?? (file as Record<string, unknown>);
  for (const name of ['title', 'name']) if (typeof texts[name] === 'string') texts[name] = `${texts[name]} ${word}`;
  return file;
}

async function copyCatalog(data: string, kind: string, id: string, renaming: Renaming): Promise<void> {
  const places = [join(data, 'catalog', kind)];
  const languages = await readdir(join(data, 'words')).catch(() => []);
  places.push(...languages.map((language) => join(data, 'words', language, kind)));
  for (const folder of places) {
    const text = await readFile(join(folder, `${id}.yaml`), 'utf8').catch(() => null);
    if (text !== null) await writeFile(join(folder, `${id}${renaming.ending}.yaml`), renamed(text, renaming));
  }
}

/** A source brings its table, its receipt and its crosswalk. */
async function copyTable(data: string, id: string, ending: string): Promise<void> {
  const receipt = JSON.parse(await readFile(join(data, 'tables', `${id}.meta.json`), 'utf8')) as object;
  await writeFile(
    join(data, 'tables', `${id}${ending}.meta.json`),
    JSON.stringify({ ...receipt, source: id + ending }),
  );
  await cp(join(data, 'tables', `${id}.csv`), join(data, 'tables', `${id}${ending}.csv`));
  const crosswalk = join(data, 'catalog/crosswalks', `${id}.csv`);
  await cp(crosswalk, join(dirname(crosswalk), `${id}${ending}.csv`)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause;
  });
}

/**
 * Writes a data folder that holds every issue area, indicator and source `times` times: itself, and copies whose ids
 * end in `-copy-2` and so on, each labelled synthetic. Example: 31 indicators become 310 with `times` 10.
 */
export async function writeTenfold(from: string, to: string, times = 10): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true });
  const ids = await idsOf(from);
  for (let copy = 2; copy <= times; copy += 1) {
    const renaming = { ids, ending: `-copy-${copy}` };
    for (const kind of copied) {
      const names = await readdir(join(from, 'catalog', kind));
      for (const name of names) await copyCatalog(to, kind, basename(name, '.yaml'), renaming);
    }
    const sources = await readdir(join(from, 'catalog/sources'));
    for (const name of sources) await copyTable(to, basename(name, '.yaml'), renaming.ending);
  }
}
