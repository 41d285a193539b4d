import { areaCrosswalkId } from '../model/area-crosswalk.ts';
import type { Problem } from '../model/problem.ts';
import type { Extract, Source } from '../model/source.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt, faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { groupFault } from './group-faults.ts';
import { areasOf, seriesOf } from './known.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

type ReadSource = Read<Source>;

function areaProblems(folder: Folder, read: ReadSource, path: Path, geography: string, area?: string): Problem[] {
  const known = areasOf(folder, geography);
  return [
    ...danglingReference(read, [...path, 'geography'], 'geography', geography, folder.ids.geographies),
    ...(area === undefined ? [] : danglingReference(read, [...path, 'id'], `area of \`${geography}\``, area, known)),
  ];
}

function crosswalkOfAreas(folder: Folder, read: ReadSource, path: Path, id: string): Problem[] {
  if (folder.areaCrosswalks.has(id)) return [];
  const file = `catalog/area-crosswalks/${id}.csv`;
  const mend = 'name the pair in area-crosswalks.yaml and run: npm run crosswalks -- --from <folder>';
  return [faultAt(read, path, { wrong: `there is no ${file}`, allowed: 'geographies with a crosswalk', mend })];
}

function extractArea(folder: Folder, read: ReadSource, path: Path, { area }: Extract): Problem[] {
  if ('id' in area) return areaProblems(folder, read, path, area.geography, area.id);
  const whole = area.whole === undefined ? [] : areaProblems(folder, read, [...path, 'whole'], area.whole.geography);
  const into = area.into.flatMap((geography, at) => [
    ...danglingReference(read, [...path, 'into', at], 'geography', geography, folder.ids.geographies),
    ...crosswalkOfAreas(folder, read, [...path, 'into', at], areaCrosswalkId(area.geography, geography)),
  ]);
  return [...areaProblems(folder, read, path, area.geography), ...whole, ...into];
}

function extractProblems(folder: Folder, read: ReadSource, extract: Extract, index: number): Problem[] {
  const path = ['extracts', index];
  const { files } = read.value;
  const { file, join, groups } = extract;
  return [
    ...extractArea(folder, read, [...path, 'area'], extract),
    ...(file === undefined ? [] : danglingReference(read, [...path, 'file'], 'file of this source', file, files)),
    ...(join === undefined ? [] : danglingReference(read, [...path, 'join', 'file'], 'file', join.file, files)),
    ...(groups === undefined
      ? []
      : danglingReference(
          read,
          [...path, 'groups', 'dimension'],
          'dimension',
          groups.dimension,
          folder.ids.dimensions,
        )),
  ];
}

function correctionProblems(folder: Folder, read: ReadSource): Problem[] {
  const series = seriesOf(folder, read.value.id);
  return read.value.corrections.flatMap((correction, index) => {
    const path = ['corrections', index];
    const { dimension, group } = correction;
    const dimensions = [...folder.ids.dimensions, 'all'];
    const fault = dimension === undefined || group === undefined ? null : groupFault(folder, dimension, group);
    return [
      ...danglingReference(read, [...path, 'series'], 'series of this source', correction.series, series),
      ...danglingReference(read, [...path, 'dimension'], 'dimension', dimension ?? 'all', dimensions),
      ...(fault === null ? [] : [faultAt(read, [...path, 'group'], fault)]),
    ];
  });
}

/** A source that maps labels must have its crosswalk: a label is never guessed. */
function crosswalkProblem(folder: Folder, read: ReadSource): Problem[] {
  const needed = read.value.extracts.some(({ groups }) => groups !== undefined);
  if (!needed || folder.ids.crosswalks.has(read.value.id)) return [];
  const file = `catalog/crosswalks/${read.value.id}.csv`;
  const words = { wrong: 'the crosswalk of this source is missing', allowed: file, mend: `add ${file}` };
  return [faultAt(read, ['extracts'], words)];
}

function tableProblem(folder: Folder, read: ReadSource): Problem[] {
  const { id, draft, fetch } = read.value;
  if (draft || fetch !== undefined || folder.ids.tables.has(id)) return [];
  const wrong = `there is no tables/${id}.csv`;
  return [
    faultOfFile(read.file, 'table', {
      wrong,
      allowed: 'a table and a receipt for each source',
      mend: `run: npm run refresh -- --from <folder> ${id}`,
    }),
  ];
}

/** What a source names must exist, and a source has a table and, where it maps labels, a crosswalk. */
export function sourceReferences(folder: Folder): Problem[] {
  return [...folder.objects.sources.values()].flatMap((read) => [
    ...read.value.extracts.flatMap((extract, index) => extractProblems(folder, read, extract, index)),
    ...correctionProblems(folder, read),
    ...crosswalkProblem(folder, read),
    ...tableProblem(folder, read),
  ]);
}
