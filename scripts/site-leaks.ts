import { niceScale } from '../src/measures/scale.ts';
import type { Observation } from '../src/model/observation.ts';
import type { PublishedIndicator } from '../src/model/published.ts';
import type { Row } from './printed-counts.ts';

/** What the leak scan and the audit read of an indicator's JSON. */
export type Printed = Pick<PublishedIndicator, 'id' | 'indicator' | 'divisions' | 'observations'>;

/** Files with figures of a folder, read once. */
export interface Files {
  csv: { path: string; rows: Row[] }[];
  json: { path: string; one: Printed }[];
}

const figures = ['estimate', 'lower', 'upper', 'marginOfError', 'numerator', 'denominator'] as const;
/** From a difference or a ratio and the other side the figure can be had back. */
const comparisons = ['difference', 'ratio', 'allDifference', 'allRatio'] as const;
const numbers = [...figures, ...comparisons];

const carried = (row: Row): string[] => numbers.filter((column) => (row[column] ?? '') !== '');

/** Rows of a CSV file that are not published and carry a number all the same. */
export function csvLeaks(folder: string, { csv }: Files): string[] {
  return csv.flatMap(({ path, rows }) =>
    rows.flatMap((row, at) =>
      row['status'] === 'published'
        ? []
        : carried(row).map(
            (column) =>
              `${folder}/${path}:${at + 2}  ${column}: a figure that is ${String(row['status'])} carries a number`,
          ),
    ),
  );
}

const isFigure = (value: object): value is Observation => 'status' in value && 'estimate' in value;

/** Every figure anywhere in an object that is not published and carries a number. */
function figureLeaks(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const found =
    isFigure(value) && value.status !== 'published'
      ? carried({ ...value }).map((column) => `${at}.${column}: a figure that is ${value.status} carries a number`)
      : [];
  return [...found, ...Object.entries(value).flatMap(([key, inner]) => figureLeaks(inner, `${at}.${key}`))];
}

/** Comparisons of a group without a figure, and axes that reach further than what is printed asks for. */
function divisionLeaks({ indicator, divisions }: Printed): string[] {
  return divisions.flatMap(({ dimension, rows, all, comparison, scale }) => {
    const hidden = new Set(rows.filter(({ latest }) => latest.status !== 'published').map(({ group }) => group));
    const told = (comparison?.groups ?? []).filter(({ group }) => hidden.has(group));
    const compared = told.filter((one) => Object.values(one).some((value) => typeof value === 'number'));
    const differing = rows.filter(({ group, difference }) => hidden.has(group) && difference !== null);
    const shown = [all, ...rows.map(({ latest }) => latest)].flatMap(({ estimate, lower, upper }) => [
      estimate,
      lower,
      upper,
    ]);
    const known = shown.filter((value) => value !== null);
    const limit = indicator.unit === 'percent' ? 100 : null;
    const needed = known.length === 0 ? scale.max : niceScale(known, Math.min(scale.min, ...known), limit).max;
    return [
      ...[...compared, ...differing].map(({ group }) => `${dimension}, ${group}: compared without a figure`),
      ...(scale.max > needed ? [`${dimension}: the axis reaches ${scale.max}, and what is printed ${needed}`] : []),
    ];
  });
}

/** All leaks of the objects that pages are printed from: file, place in it, what. */
export function jsonLeaks(folder: string, { json }: Files): string[] {
  return json.flatMap(({ path, one }) =>
    [...figureLeaks(one, ''), ...divisionLeaks(one)].map((what) => `${folder}/${path}  ${what.replace(/^\./, '')}`),
  );
}
