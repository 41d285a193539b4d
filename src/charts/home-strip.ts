import type { Observation } from '../model/observation.ts';
import { arrowhead, markShape, type Shape, whiskerEnd } from './marks.ts';
import { type PlacedStripLabel, placeStripLabels } from './strip-labels.ts';
import { type StripEntry, type StripMark, stripMarks } from './strip-marks.ts';
import { cityAt } from './strip-scale.ts';
import { element, escapeText, picture } from './svg.ts';

/** One row of the home picture: an issue area's measure for every group, as ratios to everyone's figure. */
export interface HomeStrip {
  /** Unique on the page. */
  idPrefix: string;
  title: string;
  desc: string;
  entries: StripEntry[];
  all: Observation;
  shape: Shape;
  width?: number;
}

const usualWidth = 758;
const stepHeight = 11;
const rowHeight = 18.5;
const rowsBelow = 3;
const rowsAbove = 2;
/** From the track to the baseline of the nearest row of labels. */
const toLabels = { below: 35, above: 25 };

/** Vertical places, in pixels from the top of the row. */
interface Layout {
  track: number;
  height: number;
  markY: (mark: StripMark) => number;
  labelY: (side: Side, row: number) => number;
}

type Side = 'above' | 'below';

function deepest(placed: PlacedStripLabel[], usual: number): number {
  return Math.max(usual, ...placed.map(({ row }) => row + 1));
}

/** The usual row is 138 high with its track at 60; it grows when marks step far or labels need more rows. */
function layoutOf(marks: StripMark[], above: PlacedStripLabel[], below: PlacedStripLabel[]): Layout {
  const up = Math.max(0, ...marks.map(({ step }) => -step - 1)) * stepHeight;
  const down = Math.max(0, ...marks.map(({ step }) => step - 1)) * stepHeight;
  const extraRows = deepest(above, rowsAbove) - rowsAbove;
  const track = 60 + up + extraRows * rowHeight;
  const labelY = (side: Side, row: number) =>
    side === 'below' ? track + toLabels.below + down + row * rowHeight : track - toLabels.above - up - row * rowHeight;
  return {
    track,
    height: 138 - 60 + track + down + (deepest(below, rowsBelow) - rowsBelow) * rowHeight,
    markY: ({ step }) => track + step * stepHeight,
    labelY,
  };
}

function line(className: string, x1: number, y1: number, x2: number, y2: number): string {
  return element('line', { class: className, x1, y1, x2, y2 });
}

function moved(x: number, y: number, drawing: string): string {
  return element('svg', { x, y, overflow: 'visible' }, drawing);
}

function whisker({ whisker: limits }: StripMark, y: number, width: number): string {
  if (limits === null) return '';
  const [from, to] = limits;
  const right = moved(to, y, whiskerEnd(to >= width ? 'right' : null));
  return line('whisker', from, y, to, y) + moved(from, y, whiskerEnd(from <= 0 ? 'left' : null)) + right;
}

function markAt(mark: StripMark, shape: Shape, layout: Layout, width: number): string {
  const y = layout.markY(mark);
  if (mark.offScale) return moved(mark.x + 9, y, arrowhead('right', mark.caution));
  return whisker(mark, y, width) + moved(mark.x, y, markShape(shape, 'group', mark.caution));
}

/** Only labels away from their mark need a line to it. */
function leader(placed: PlacedStripLabel, side: Side, mark: StripMark, layout: Layout): string {
  const centred = Math.abs((placed.left + placed.right) / 2 - placed.x) < 30;
  if (placed.row === 0 && centred && mark.step === 0) return '';
  const baseline = layout.labelY(side, placed.row);
  const from = layout.markY(mark) + (side === 'below' ? 9 : -9);
  return line('leader', placed.x, from, placed.x, side === 'below' ? baseline - 12 : baseline + 4);
}

function letters(placed: PlacedStripLabel, side: Side, layout: Layout): string {
  const value = element('tspan', { class: 'value' }, escapeText(placed.value));
  const attributes = { class: side === 'above' ? 'label caution' : 'label', x: placed.left };
  return element('text', { ...attributes, y: layout.labelY(side, placed.row) }, `${escapeText(placed.label)} ${value}`);
}

function labelsOf(marks: StripMark[], side: Side, width: number): PlacedStripLabel[] {
  const own = marks.filter(({ caution }) => caution === (side === 'above'));
  return placeStripLabels(own, side === 'above' ? rowsAbove : rowsBelow, width, (cityAt / 100) * width);
}

function markOf(placed: PlacedStripLabel, marks: StripMark[]): StripMark | undefined {
  return marks.find(({ label, value, x }) => label === placed.label && value === placed.value && x === placed.x);
}

function leaders(labels: PlacedStripLabel[], side: Side, marks: StripMark[], layout: Layout): string {
  return labels
    .map((placed) => {
      const mark = markOf(placed, marks);
      return mark === undefined ? '' : leader(placed, side, mark, layout);
    })
    .join('');
}

/**
 * Draws one strip of the home picture: a track, the city line across the whole height, a mark for every group by its
 * ratio to everyone, and direct labels with the figure; groups with small numbers above, the others below. Usually
 * 758 by 138; higher when labels need it. Groups without a figure are not drawn: the page names them.
 * Throws RangeError when `all` has no figure above zero; draw `emptyStrip` then.
 */
export function homeStrip(strip: HomeStrip): string {
  const width = strip.width ?? usualWidth;
  const marks = stripMarks(strip.entries, strip.all.estimate ?? 0, width);
  const [above, below] = [labelsOf(marks, 'above', width), labelsOf(marks, 'below', width)];
  const layout = layoutOf(marks, above, below);
  const lineX = (cityAt / 100) * width;
  return picture(
    { ...strip, className: 'chart home-strip', width, height: layout.height },
    line('track', 0, layout.track, width, layout.track),
    line('city', lineX, -1, lineX, layout.height + 1),
    leaders(above, 'above', marks, layout) + leaders(below, 'below', marks, layout),
    ...marks.map((mark) => markAt(mark, strip.shape, layout, width)),
    ...above.map((placed) => letters(placed, 'above', layout)),
    ...below.map((placed) => letters(placed, 'below', layout)),
  );
}

/** The strip of an area without figures: the line goes dotted; the page says why in words beside it. */
export function emptyStrip(width = usualWidth, height = 92): string {
  const x = (cityAt / 100) * width;
  const attributes = { class: 'chart home-strip', width, height, 'aria-hidden': 'true', focusable: 'false' };
  const viewBox = `0 0 ${width} ${height}`;
  return element('svg', { ...attributes, viewBox }, line('city dotted', x, 0, x, height));
}
