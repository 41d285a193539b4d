import type { Scale } from '../model/published.ts';
import { percentOf } from './position.ts';
import { element, escapeText, percent } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A label above the scale: where, in percent of the width, and which of its edges stands there. */
export interface AxisLabel {
  at: number;
  label: string;
  align: 'start' | 'middle' | 'end';
}

export interface Axis {
  labels: AxisLabel[];
  /** Where the grid lines stand, in percent of the width. */
  grid: number[];
}

const fontSize = 13;
const spaceBetween = 8;

function alignment(at: number): AxisLabel['align'] {
  if (at < 3) return 'start';
  return at > 97 ? 'end' : 'middle';
}

/** Where a label begins and ends, in pixels of a drawing `room` wide. */
function reach({ at, label, align }: AxisLabel, room: number): { from: number; to: number } {
  const width = textWidth(label, fontSize);
  const before = { start: 0, middle: width / 2, end: width }[align];
  const from = (at / 100) * room - before;
  return { from, to: from + width };
}

function fits(labels: AxisLabel[], room: number): boolean {
  const reaches = labels.map((label) => reach(label, room));
  return reaches.every(({ from }, index) => index === 0 || from >= reaches[index - 1]!.to + spaceBetween);
}

/** Every label, or every second, third … one, until they stand beside each other in the narrowest drawing. */
function thinned(labels: AxisLabel[], room: number): AxisLabel[] {
  for (let step = 1; step < labels.length; step += 1) {
    const kept = labels.filter((_, index) => index % step === 0);
    if (fits(kept, room)) return kept;
  }
  return labels.slice(0, 1);
}

/**
 * The labels above a scale: the first flush left, the last flush right, the others centred on their grid line.
 * `room` is the width in pixels of the narrowest drawing they must fit; what does not fit is left out, never the grid.
 * Example: ticks 0, 20, 40 on a scale from 0 to 40 stand at 0 (start), 50 (middle) and 100 (end).
 */
export function axisCell(scale: Scale, format: (value: number) => string, room = 240): Axis {
  const grid = scale.ticks.map((tick) => percentOf(tick, scale));
  const labels = scale.ticks.map((tick, index) => {
    const at = grid[index] ?? 0;
    return { at, label: format(tick), align: alignment(at) };
  });
  return { labels: thinned(labels, room), grid };
}

/** The same labels as a drawing 18 high for the head of the table, since the page may not use style attributes. */
export function axisDrawing(scale: Scale, format: (value: number) => string, room = 240): string {
  const labels = axisCell(scale, format, room).labels.map(({ at, label, align }) =>
    element('text', { x: percent(at), y: 13, 'text-anchor': align }, escapeText(label)),
  );
  return element(
    'svg',
    { class: 'chart axis-cell', width: '100%', height: 18, 'aria-hidden': 'true', focusable: 'false' },
    ...labels,
  );
}
