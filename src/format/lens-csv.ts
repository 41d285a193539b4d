import type { LensResult } from '../lens/run-lens.ts';
import type { LensData } from '../model/lens-data.ts';
import { columnsOf } from '../lens/project-columns.ts';

type Cell = string | number | null;

/** A text that no spreadsheet runs, in quotation marks where it needs them; an empty cell for what is not known. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const csv = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [heads, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');

/** The headings of a file of projects and nothing below them. */
export const lensTemplate = (data: Pick<LensData, 'grading'>): string => csv(columnsOf(data), []);

function placesCsv(result: LensResult, data: LensData): string {
  const heads = [
    'area',
    'projects',
    'amount',
    'people',
    'peopleReliability',
    'amountPerResident',
    'need',
    'needLowest',
    'needHighest',
    'movesUp',
    'movesDown',
    'note',
  ];
  const figures = data.need.flatMap(({ id }) => [id, `${id} status`, `${id} position`]);
  const rows = data.areas.map(({ id, people }, place): Cell[] => {
    const [money, range] = [result.money[place]!, result.ranges[place]!];
    return [
      id,
      money.projects,
      money.amount,
      people.all,
      people.reliability ?? '',
      money.perResident,
      result.need[place]!,
      range?.lowest ?? null,
      range?.highest ?? null,
      range?.up ?? null,
      range?.down ?? null,
      people.note,
      ...data.need.flatMap((one, at): Cell[] => [
        one.areas[place]!.value,
        one.areas[place]!.status,
        result.positions[at]![place] ?? null,
      ]),
    ];
  });
  return csv([...heads, ...figures], rows);
}

function weightingsCsv({ patterns }: LensResult, data: LensData): string {
  const heads = [
    'weighting',
    'indicator',
    ...data.need.map(({ id }) => `weight ${id}`),
    'pairs',
    'more',
    'less',
    'same',
    'pattern',
  ];
  const rows = patterns.map(({ weighting, pattern }): Cell[] => [
    weighting.kind,
    weighting.indicator ?? '',
    ...data.need.map(({ id }) => weighting.weights[id] ?? 0),
    pattern.pairs,
    pattern.more,
    pattern.less,
    pattern.same,
    pattern.verdict,
  ]);
  return csv(heads, rows);
}

function projectsCsv(result: LensResult, data: LensData): string {
  const heads = ['row', 'name', 'kind', 'amount', 'place', 'area', 'longitude', 'latitude', 'tracts', 'people'];
  const groups = data.groups.map(({ id }) => `people ${id}`);
  const grades = [
    'pointsGiven',
    'pointsAnswerable',
    'pointsInAll',
    ...data.grading.flatMap(({ id }) => [id, `${id} evidence`]),
  ];
  const rows = result.projects.map((project, at): Cell[] => {
    const { row, name, kind, amount, place, answers } = project;
    const [people, grade] = [result.reach.projects[at] ?? null, result.grades[at] ?? null];
    return [
      row,
      name,
      kind,
      amount,
      place.kind,
      place.kind === 'whole' ? '' : place.area,
      place.kind === 'point' ? place.longitude : null,
      place.kind === 'point' ? place.latitude : null,
      place.kind === 'point' ? (people?.areas ?? null) : null,
      people?.all ?? null,
      ...data.groups.map((_, group) => people?.groups[group] ?? null),
      grade?.given ?? null,
      grade?.answerable ?? null,
      grade?.inAll ?? null,
      ...data.grading.flatMap(({ id }): Cell[] => [answers[id]?.points ?? null, answers[id]?.evidence ?? '']),
    ];
  });
  return csv([...heads, ...groups, ...grades], rows);
}

/**
 * What was found as three tables by file name: places, weightings, projects. Values are not rounded to be read; an empty cell is
 * no figure and never zero. Example: `places.csv` has one row for each place.
 */
export function lensCsv(result: LensResult, data: LensData): Record<string, string> {
  return {
    'places.csv': placesCsv(result, data),
    'weightings.csv': weightingsCsv(result, data),
    'projects.csv': projectsCsv(result, data),
  };
}
