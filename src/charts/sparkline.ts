import type { Observation } from '../model/observation.ts';
import type { Scale } from '../model/published.ts';
import { drawPlot } from './plot-drawing.ts';
import { isolated, seriesOf } from './series.ts';
import { element, escapeText, picture } from './svg.ts';
import { textWidth } from './text-width.ts';
import { dotMark, endsOf, lineMark } from './trend-marks.ts';

/** Everyone's figures over the years, in the margin of an entry. */
export interface Sparkline {
  /** Unique on the page. */
  idPrefix: string;
  title: string;
  desc: string;
  history: Observation[];
  scale: Scale;
  breaks?: { period: string; label: string }[];
  formatValue: (value: number) => string;
  formatPeriod: (period: string) => string;
}

const width = 210;
const height = 54;
const floor = 36;

function text(className: string, x: number, y: number, anchor: string, content: string): string {
  return element('text', { class: className, x, y, 'text-anchor': anchor }, escapeText(content));
}

/** First year and value, and last year; the last moves out to the edge when there is no room for both. */
function footer(first: string, last: string, right: number): string {
  const needed = textWidth(first, 12) + textWidth(last, 12) + 10;
  return (
    text('tick', 0, height - 3, 'start', first) + text('tick', needed > right ? width : right, height - 3, 'end', last)
  );
}

/**
 * Draws a line without axes, 210 by 54: end dot and end value, first year and value, last year. Not for use inside
 * sentences or tables. An empty string when fewer than two years have a figure: there is nothing to compare.
 * Example: 23.3 in 2012 and 16.7 in 2019 print `2012: 23.3%` and `2019` below the line and `16.7%` at its end.
 */
export function sparkline(line: Sparkline): string {
  const points = seriesOf(
    line.history,
    (line.breaks ?? []).map(({ period }) => period),
  );
  const [first, last] = endsOf(points);
  if (first === undefined || last === undefined) return '';
  const value = line.formatValue(last.value);
  const right = width - textWidth(value, 13, 'bold') - 10;
  const years: [number, number] = [first.year, last.year];
  const frame = { width, height, left: 2, right, top: 6, bottom: floor - 4, years, scale: line.scale };
  const singles = isolated(points);
  const marks = [lineMark(points, 'line-group'), dotMark(singles, 'dot-alone', 2), dotMark([last], 'dot-end', 3.5)];
  const drawing = drawPlot(frame, marks);
  return picture(
    { ...line, className: 'chart sparkline all', width, height },
    element('line', { class: 'grid', x1: 0, x2: right, y1: floor, y2: floor }),
    drawing.markup,
    text('value', right + 8, Math.min(floor - 3, Math.max(11, drawing.y(last.value) + 4.5)), 'start', value),
    footer(
      `${line.formatPeriod(first.period)}: ${line.formatValue(first.value)}`,
      line.formatPeriod(last.period),
      right,
    ),
  );
}
