import type { Correction } from '../model/correction.ts';
import { period as periodSchema } from '../model/id.ts';
import type { Problem } from '../model/problem.ts';
import { faultAt, type FaultWords } from './fault.ts';
import type { Folder } from './folder.ts';
import { frozenRows, type FrozenRow } from './frozen-table.ts';
import { areasOf, groupsOf, unknownWord } from './known.ts';
import type { Read } from './read-object.ts';

type Figure = Correction['figures'][number];

const keys = ['period', 'geography', 'area', 'dimension', 'group'] as const;
type Key = (typeof keys)[number];

/** The figures of the indicator in one of the releases that were wrong. */
interface Frozen {
  release: string;
  decimals: number;
  rows: FrozenRow[];
}

/** From the first release that was wrong until before the first that is right. */
function frozenOf(folder: Folder, { indicator, from, until }: Correction): Frozen[] {
  return [...folder.releases.values()]
    .map(({ value }) => value)
    .filter(({ id }) => id >= from && (until === null || id < until))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ id, indicators }) => {
      const entry = indicators.find((one) => one.id === indicator);
      const bytes = entry && folder.frozen.get(`releases/${entry.in}/${entry.id}.csv`);
      if (entry === undefined || bytes === undefined) return [];
      return [{ release: id, decimals: entry.decimals, rows: frozenRows(new TextDecoder().decode(bytes)) }];
    });
}

/** What the catalog knows of a key: a figure that was left out of a release may stand in none of its rows. */
function inCatalog(folder: Folder, figure: Figure, key: Key): readonly string[] {
  const { dimensions, geographies } = folder.ids;
  if (key === 'period') return periodSchema.safeParse(figure.period).success ? [figure.period] : [];
  if (key === 'geography') return [...geographies];
  if (key === 'area') return [...(areasOf(folder, figure.geography) ?? [])];
  return key === 'dimension' ? ['all', ...dimensions] : ['all', ...(groupsOf(folder, figure.dimension) ?? [])];
}

interface Place {
  folder: Folder;
  read: Read<Correction>;
  at: number;
}

/** The first part of a figure's name that no row has together with the parts before it. */
function unknownPart({ folder, read, at }: Place, figure: Figure, all: readonly FrozenRow[]): Problem[] {
  let rows = all;
  for (const key of keys) {
    const next = rows.filter((row) => row[key] === figure[key]);
    if (next.length === 0) {
      const known = [...new Set(rows.map((row) => row[key]))];
      const also = figure.was === null ? inCatalog(folder, figure, key) : [];
      if (also.includes(figure[key])) return unknownInCatalog({ folder, read, at }, figure, key);
      return [faultAt(read, ['figures', at, key], unknownWord(key, figure[key], [...new Set([...known, ...also])]))];
    }
    rows = next;
  }
  return [];
}

/** Of a figure that no release had, the parts after the first unknown one are those of the catalog. */
function unknownInCatalog({ folder, read, at }: Place, figure: Figure, after: Key): Problem[] {
  return keys.slice(keys.indexOf(after)).flatMap((key) => {
    const known = inCatalog(folder, figure, key);
    return known.includes(figure[key])
      ? []
      : [faultAt(read, ['figures', at, key], unknownWord(key, figure[key], known))];
  });
}

const isSame = (figure: Figure, row: FrozenRow): boolean => keys.every((key) => row[key] === figure[key]);

/** Was it published so in the first release that was wrong? A value may be written as its page rounds it. */
function publishedProblems({ read, at }: Place, figure: Figure, { release, decimals, rows }: Frozen): Problem[] {
  const found = rows.filter((row) => isSame(figure, row));
  const shown = found.map((row) => (row.estimate === '' ? null : Number(row.estimate)));
  const close = (value: number): boolean => Math.abs(value - figure.was!) <= 0.5 * 10 ** -decimals + 1e-9;
  const values = shown.filter((value) => value !== null);
  const isRight = figure.was === null ? values.length === 0 : values.some(close);
  if (isRight) return [];
  const told = values.length === 0 ? `no value (${found[0]?.status ?? 'not in its table'})` : values.join(' and ');
  const words = {
    wrong: `${String(figure.was)} was not published: release ${release} has ${told}`,
    allowed: values.length === 0 ? 'null, where nothing was published' : values.join(' or '),
    mend: 'write what the release has, or mend `from` or the figure that is named',
  };
  return [faultAt(read, ['figures', at, 'was'], words)];
}

/** What a figure says by itself, and beside the others of its correction. */
function ownProblems({ read, at }: Place, figure: Figure): Problem[] {
  const said = (key: 'was' | 'now' | 'group', words: FaultWords): Problem => faultAt(read, ['figures', at, key], words);
  const mend = 'write the value that is right, or remove the figure';
  const { figures } = read.value;
  const nameOf = (one: Figure): string => keys.map((key) => one[key]).join('\u0001');
  const isRepeated = figures.slice(0, at).some((one) => nameOf(one) === nameOf(figure));
  const twice = { wrong: 'this figure stands above already', allowed: 'each figure once', mend: 'remove one of them' };
  const none = { wrong: '`was` and `now` are null: nothing is corrected', allowed: 'a value in one of them', mend };
  const same = { wrong: `${String(figure.now)} is what was published`, allowed: 'another value than `was`', mend };
  return [
    ...(isRepeated ? [said('group', twice)] : []),
    ...(figure.was === null && figure.now === null ? [said('now', none)] : []),
    ...(figure.was !== null && figure.was === figure.now ? [said('now', same)] : []),
  ];
}

/** Every figure of a correction: it stands once, was published so, and is another now. */
export function correctedFigures(folder: Folder, read: Read<Correction>): Problem[] {
  const frozen = frozenOf(folder, read.value);
  const all = frozen.flatMap(({ rows }) => rows);
  const [first] = frozen;
  return read.value.figures.flatMap((figure, at) => {
    const place = { folder, read, at };
    const own = ownProblems(place, figure);
    if (first === undefined) return own;
    const unknown = unknownPart(place, figure, all);
    return [...own, ...unknown, ...(unknown.length > 0 ? [] : publishedProblems(place, figure, first))];
  });
}
