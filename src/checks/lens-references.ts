import type { Lens } from '../model/lens.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import { seriesOf } from './known.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

/** What each line stands for must stand once. */
function twice(read: Read<Lens>, ids: readonly string[], path: (index: number) => Path, what: string): Problem[] {
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const wrong = `the ${what} "${id}" stands twice`;
    return [faultAt(read, path(index), { wrong, allowed: `each ${what} once`, mend: 'remove one of the two' })];
  });
}

/** An indicator of need has figures by the lens's places, and says which way is better. Drafts are told elsewhere. */
function needProblems(folder: Folder, read: Read<Lens>): Problem[] {
  const { need, geography } = read.value;
  const { indicators } = folder.objects;
  const fit = [...indicators.values()]
    .map(({ value }) => value)
    .filter(({ direction }) => direction !== 'neither')
    .filter(({ places }) => places.some((layer) => layer.geography === geography && !layer.shareOfAll))
    .map(({ id }) => id);
  // An indicator whose file is broken is told there and not a second time here.
  const unread = [...folder.ids.indicators].filter((id) => !indicators.has(id));
  return need.flatMap(({ indicator }, index) =>
    danglingReference(
      read,
      ['need', index, 'indicator'],
      `indicator with a direction and figures by ${geography}`,
      indicator,
      [...fit, ...unread],
    ),
  );
}

function weightProblems(read: Read<Lens>): Problem[] {
  if (read.value.need.some(({ weight }) => weight > 0)) return [];
  const words = {
    wrong: 'every weight is 0',
    allowed: 'one weight above 0',
    mend: 'raise the weight of what counts as need',
  };
  return [faultAt(read, ['need'], words)];
}

/** Each line has its words, and no words stand for nothing. */
function textProblems(read: Read<Lens>, part: 'need' | 'criteria', ids: readonly string[]): Problem[] {
  const words = Object.keys(read.value.texts[part]);
  const absent = ids
    .filter((id) => !words.includes(id))
    .map((id) => {
      const wrong = `no words for "${id}"`;
      return faultAt(read, ['texts', part], { wrong, allowed: 'words for every line', mend: `add "${id}: …"` });
    });
  const stray = words.flatMap((word) => danglingReference(read, ['texts', part, word], `line of ${part}`, word, ids));
  return [...absent, ...stray];
}

function boundaryProblems(folder: Folder, read: Read<Lens>): Problem[] {
  const drawn = [...folder.objects.geographies].filter(([, { value }]) => value.boundaries).map(([id]) => id);
  const { geography, near } = read.value;
  return [
    ...danglingReference(read, ['geography'], 'geography with boundaries', geography, drawn),
    ...danglingReference(read, ['near', 'geography'], 'geography with boundaries', near.geography, drawn),
  ];
}

/** The residents are a series that the table has for the places and for the small areas, in the period. */
function peopleProblems(folder: Folder, read: Read<Lens>): Problem[] {
  const { people, geography, near } = read.value;
  const { source, series, period, dimension } = people;
  const named = [
    ...danglingReference(read, ['people', 'source'], 'source', source, folder.ids.sources),
    ...danglingReference(read, ['people', 'series'], `series of \`${source}\``, series, seriesOf(folder, source)),
    ...danglingReference(read, ['people', 'dimension'], 'dimension', dimension, folder.ids.dimensions),
  ];
  const table = folder.tables.get(source);
  if (named.length > 0 || table === undefined) return named;
  const rows = table.rows.map(({ row }) => row).filter((row) => row.series === series && row.period === period);
  return [geography, near.geography].flatMap((place) => {
    if (rows.some((row) => row.geography === place && row.dimension === dimension)) return [];
    const wrong = `tables/${source}.csv has no ${series} of ${period} by ${dimension} and ${place}`;
    const mend = 'name another series or period, or bring those rows';
    return [faultAt(read, ['people'], { wrong, allowed: 'residents by group for each place', mend })];
  });
}

/** What `lens.yaml` names must exist and have figures for the places it is about. */
export function lensReferences(folder: Folder): Problem[] {
  const read = folder.lens;
  if (read === null) return [];
  const { need, grading } = read.value;
  const indicators = need.map(({ indicator }) => indicator);
  const criteria = grading.map(({ id }) => id);
  return [
    ...boundaryProblems(folder, read),
    ...peopleProblems(folder, read),
    ...needProblems(folder, read),
    ...weightProblems(read),
    ...twice(read, indicators, (index) => ['need', index, 'indicator'], 'indicator'),
    ...twice(read, criteria, (index) => ['grading', index, 'id'], 'criterion'),
    ...textProblems(read, 'need', indicators),
    ...textProblems(read, 'criteria', criteria),
  ];
}
