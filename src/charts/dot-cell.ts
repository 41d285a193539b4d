import type { Observation } from '../model/observation.ts';
import type { Scale } from '../model/published.ts';
import { stateDrawing } from './cell-states.ts';
import { arrowhead, at, markShape, type Shape, whiskerEnd } from './marks.ts';
import { onScale, percentOf } from './position.ts';
import { element, percent } from './svg.ts';

/** `all` is the first row, where the city line begins; `followed` is the reader's choice. */
export type RowKind = 'all' | 'group' | 'followed';

export interface DotCell {
  /** The figure of this row. */
  row: Observation;
  /** The figure of everyone; null when there is none, and then there is no line. */
  all: Observation | null;
  scale: Scale;
  shape: Shape;
  kind: RowKind;
  /** Figures of the other places of its kind: small strokes behind the mark, so that none is told from another. */
  others?: readonly number[];
}

/** An interval narrower than this share of the scale hides behind its mark; the table always prints it. */
const narrowestWhisker = 5.5;

function grid(scale: Scale): string {
  const line = (tick: number) => {
    const x = percent(percentOf(tick, scale));
    return element('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: '100%' });
  };
  return scale.ticks.map(line).join('');
}

/** One drawing for all of them, stretched to the scale: a hundred drawings a row would be most of the page. */
function strokes({ others = [], scale }: DotCell): string {
  if (others.length === 0) return '';
  const d = others.map((value) => `M${Math.round(10 * onScale(percentOf(value, scale)))}-5v10`).join('');
  const box = { width: '100%', height: 10, viewBox: '0 0 1000 10', preserveAspectRatio: 'none' };
  return element('svg', { ...box, y: '50%', overflow: 'visible' }, element('path', { class: 'other', d }));
}

function valueOf(observation: Observation | null): number | null {
  return observation?.status === 'published' ? observation.estimate : null;
}

function cityLine({ row, all, scale, kind }: DotCell): string {
  const value = valueOf(all);
  const dotted = row.status === 'not-collected';
  if (value === null && !dotted) return '';
  const x = percent(value === null ? 50 : onScale(percentOf(value, scale)));
  const start = kind === 'all' ? '50%' : 0;
  return element('line', { class: dotted ? 'city dotted' : 'city', x1: x, x2: x, y1: start, y2: '100%' });
}

function stem({ all, scale, kind }: DotCell, position: number): string {
  const value = valueOf(all);
  if (value === null || kind === 'all') return '';
  const x1 = percent(onScale(percentOf(value, scale)));
  return element('line', { class: 'stem', x1, x2: percent(onScale(position)), y1: '50%', y2: '50%' });
}

function whisker({ row, scale }: DotCell): string {
  if (row.lower === null || row.upper === null) return '';
  const [from, to] = [percentOf(row.lower, scale), percentOf(row.upper, scale)];
  const [left, right] = [onScale(from), onScale(to)];
  if (right - left <= narrowestWhisker) return '';
  const line = element('line', { class: 'whisker', x1: percent(left), x2: percent(right), y1: '50%', y2: '50%' });
  return line + at(left, whiskerEnd(from <= 0 ? 'left' : null)) + at(right, whiskerEnd(to >= 100 ? 'right' : null));
}

function mark({ row, shape, kind }: DotCell, position: number): string {
  const hollow = row.reliability === 'caution';
  if (position > 100) return at(100, arrowhead('right', hollow));
  if (position < 0) return at(0, arrowhead('left', hollow));
  return at(position, markShape(shape, kind === 'all' ? 'all' : 'group', hollow));
}

function figure(cell: DotCell): string {
  const value = valueOf(cell.row);
  if (value === null) return cell.row.status === 'published' ? '' : stateDrawing(cell.row.status);
  const position = percentOf(value, cell.scale);
  return whisker(cell) + mark(cell, position);
}

/**
 * The drawing inside one row of a table of figures: grid, the line of everyone, and the mark of this row hanging left
 * or right of it. Places are in percent of the width and the height is that of the row, so that one drawing serves
 * every screen and the line runs unbroken from row to row. It is hidden from assistive technology: the cells beside it
 * carry the label, the figure and the interval.
 *
 * Values of `row` and `all` are in the unit of `scale`. The reader's choice may also be shown later by giving the table
 * row the class `followed`; the same marks serve both.
 * Example: 24.6 against 16.7 on a scale from 0 to 40 puts the mark at 61.5 % and the line at 41.75 %.
 */
export function dotCell(cell: DotCell): string {
  const value = valueOf(cell.row);
  const followed = cell.kind === 'followed' ? ' followed' : '';
  return element(
    'svg',
    {
      class: `chart dot-cell ${cell.kind === 'all' ? 'all' : 'group'}${followed}`,
      width: '100%',
      height: '100%',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    grid(cell.scale),
    strokes(cell),
    value === null ? '' : stem(cell, percentOf(value, cell.scale)),
    cityLine(cell),
    figure(cell),
  );
}
