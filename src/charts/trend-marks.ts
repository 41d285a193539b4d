import * as Plot from '@observablehq/plot';
import { isolated, type Known, known, type Point, yearOf } from './series.ts';

/** First and last point with a figure; one point when they are the same. */
export function endsOf(points: Point[]): Known[] {
  const present = known(points);
  return present.length > 1 ? [...present.slice(0, 1), ...present.slice(-1)] : present;
}

/** A line in as many pieces as the series has runs. */
export function lineMark(points: Point[], className: string): Plot.Markish {
  return Plot.line(known(points), { x: 'year', y: 'value', z: 'run', className });
}

export function dotMark(points: Known[], className: string, r: number): Plot.Markish {
  return Plot.dot(points, { x: 'year', y: 'value', r, className });
}

/** The dots of a group's line: its two ends, hollow where to be used with caution, and years that stand alone. */
export function dotMarks(points: Point[]): Plot.Markish[] {
  const ends = endsOf(points);
  const alone = isolated(points).filter((point) => !ends.includes(point));
  const [caution, good] = [ends.filter((point) => point.caution), ends.filter((point) => !point.caution)];
  return [dotMark(alone, 'dot-alone', 2.6), dotMark(good, 'dot-end', 4.2), dotMark(caution, 'dot-end-hollow', 4.2)];
}

/** Grid lines at these values, from the first year to the last. */
export function gridMark(values: number[], years: [number, number]): Plot.Markish {
  return Plot.ruleY(values, { x1: years[0], x2: years[1], className: 'grid' });
}

/** Where a break before `period` is drawn: half-way from the period before it. */
export function breakYear(period: string, points: Point[]): number {
  const before = points[points.findIndex((point) => point.period === period) - 1];
  return before === undefined ? yearOf(period) : (before.year + yearOf(period)) / 2;
}

/** Rules across the field of lines, from the foot to the top of the scale. */
export function breakMark(years: number[], foot: number, top: number): Plot.Markish {
  return Plot.ruleX(years, { y1: foot, y2: top, className: 'break-rule' });
}
