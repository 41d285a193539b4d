import type { ImportTarget, Named } from '../model/import-target.ts';
import type { TableColumn } from '../model/table.ts';
import type { SheetCell } from '../model/workbook.ts';
import { nearest } from './nearest.ts';
import { plainName } from './sheet-columns.ts';

/** A fault of a cell before it is placed: which column, which code, and what the words need. */
export interface CellFault {
  column: TableColumn;
  code: string;
  values?: Record<string, string>;
}

/** The filled cells of a row by the column they mean. */
export type Cells = ReadonlyMap<TableColumn, SheetCell>;

const everyone = new Set(['all', 'total', 'everyone', 'todos', 'todas', 'todaslaspersonas', 'allresidents']);

/** What a column says in a row: its cell, or what stands for a column that is left out. */
export const textOf = (cells: Cells, column: TableColumn, target: ImportTarget): string =>
  cells.get(column)?.text ?? target.defaults[column] ?? '';

const indexes = new WeakMap<readonly Named[], Map<string, Named>>();

/** Things by their id and by every name, in small letters: made once a list, since sheets have many rows. */
function indexOf(things: readonly Named[]): Map<string, Named> {
  const known = indexes.get(things);
  if (known !== undefined) return known;
  const byName = things.flatMap((one) => one.names.map((name) => [plainName(name), one] as const));
  const made = new Map([...byName, ...things.map((one) => [one.id, one] as const)]);
  indexes.set(things, made);
  return made;
}

/** Finds a thing by its id or one of its names. */
const found = (things: readonly Named[], text: string): Named | undefined =>
  indexOf(things).get(text) ?? indexOf(things).get(plainName(text));

const offered = (text: string, things: readonly Named[]): Record<string, string> => ({
  nearest:
    nearest(
      text,
      things.flatMap(({ id, names }) => (names.length === 0 ? [id] : names)),
      1,
    )[0] ?? '',
  allowed:
    things
      .slice(0, 12)
      .map(({ id, names }) => names[0] ?? id)
      .join(', ') + (things.length > 12 ? ' …' : ''),
});

interface Who {
  dimension: string;
  group: string;
  aside: string | null;
}

/** Whom a row counts: by the labels of the source's own crosswalk first, then by ids and names of groups. */
export function readWho(cells: Cells, target: ImportTarget, faults: CellFault[]): Who {
  const label = textOf(cells, 'group', target).trim();
  const asked = textOf(cells, 'dimension', target).trim();
  if (label === '' || everyone.has(plainName(label))) {
    if (label === '' && cells.size > 0 && asked !== '' && asked !== 'all')
      faults.push({ column: 'group', code: 'missing-value' });
    return { dimension: 'all', group: 'all', aside: null };
  }
  const mapped = target.crosswalk.find((one) => plainName(one.label) === plainName(label));
  if (mapped !== undefined && mapped.group === '') return { dimension: '', group: '', aside: mapped.definition };
  if (mapped !== undefined) return { dimension: mapped.dimension, group: mapped.group, aside: null };
  const dimensions = target.dimensions.filter(({ id }) => asked === '' || asked === 'all' || id === asked);
  for (const { id, groups } of dimensions) {
    const one = found(groups, label);
    if (one !== undefined) return { dimension: id, group: one.id, aside: null };
  }
  if (dimensions.length === 0)
    faults.push({
      column: 'dimension',
      code: 'unknown-dimension',
      values: offered(
        asked,
        target.dimensions.map(({ id }) => ({ id, names: [] })),
      ),
    });
  else
    faults.push({
      column: 'group',
      code: 'unknown-group',
      values: offered(
        label,
        dimensions.flatMap(({ groups }) => groups),
      ),
    });
  return { dimension: '', group: '', aside: null };
}

/** Where a row lies. A number that lost its leading zeros is found by what it would be with them. */
export function readWhere(
  cells: Cells,
  target: ImportTarget,
  faults: CellFault[],
): { geography: string; area: string } {
  const geography = textOf(cells, 'geography', target).trim();
  const place = target.geographies.find(({ id }) => id === geography);
  if (place === undefined) {
    faults.push({
      column: 'geography',
      code: geography === '' ? 'missing-value' : 'unknown-geography',
      values: offered(
        geography,
        target.geographies.map(({ id }) => ({ id, names: [] })),
      ),
    });
    return { geography: '', area: '' };
  }
  const text = textOf(cells, 'area', target).trim();
  const one = found(place.areas, text);
  if (one !== undefined) return { geography, area: one.id };
  const padded = place.areas.find(({ id }) => /^0/.test(id) && id.replace(/^0+/, '') === text);
  if (padded !== undefined) faults.push({ column: 'area', code: 'lost-zero', values: { instead: padded.id } });
  else
    faults.push({
      column: 'area',
      code: text === '' ? 'missing-value' : 'unknown-area',
      values: offered(text, place.areas),
    });
  return { geography, area: '' };
}

export function readSeries(cells: Cells, target: ImportTarget, faults: CellFault[]): string {
  const text = textOf(cells, 'series', target).trim();
  const known = target.series.map(({ id }) => ({ id, names: [] }));
  if (known.some(({ id }) => id === text)) return text;
  faults.push({
    column: 'series',
    code: text === '' ? 'missing-value' : 'unknown-series',
    values: offered(text, known),
  });
  return '';
}
