import type { Observation } from '../model/observation.ts';
import type { Scale } from '../model/published.ts';
import { type Box, type Place, textBox } from './boxes.ts';
import { labelSize, placeEndLabel, type PlacedLabel } from './end-labels.ts';
import { hatchColumn } from './marks.ts';
import { drawPlot, type PlotDrawing, type PlotFrame } from './plot-drawing.ts';
import { isolated, known, type Point, seriesOf } from './series.ts';
import { element, escapeText, picture } from './svg.ts';
import { textWidth } from './text-width.ts';
import { breakMark, breakYear, dotMark, dotMarks, endsOf, gridMark, lineMark } from './trend-marks.ts';

/** One panel of the small multiples: a group's line, and everyone's. */
export interface TrendPanel {
  /** Unique on the page. */
  idPrefix: string;
  title: string;
  desc: string;
  /** `all`: the panel of everyone. `followed`: the reader's choice. */
  kind: 'all' | 'group' | 'followed';
  /** One observation a period, ascending; periods without a figure included. */
  history: Observation[];
  allHistory: Observation[];
  /** The one scale of all panels. */
  scale: Scale;
  /** Changes of method before these periods, each with a year and one word. */
  breaks?: { period: string; label: string }[];
  /** The value at an end of the line, without the unit that the axis has: `24.6`. */
  formatValue: (value: number) => string;
  /** A value on the axis: `40%`. */
  formatTick: (value: number) => string;
  formatPeriod: (period: string) => string;
}

/** A text in its place. */
interface Letters {
  text: string;
  className: string;
  place: Place;
  anchor: 'start' | 'middle' | 'end';
  size: number;
}

const width = 196;
const height = 158;
const smallSize = 12;
const widestGutter = 78;
const edges = { left: 5, top: 20, bottom: 138 };

function frameOf(panel: TrendPanel, points: Point[]): PlotFrame {
  const { min, max } = panel.scale;
  const last = endsOf(points).at(-1);
  const value = last === undefined ? 0 : textWidth(panel.formatValue(last.value), labelSize, 'bold') + 10;
  const ticks = [min, max].map((tick) => textWidth(panel.formatTick(tick), smallSize) + 7);
  const right = width - Math.min(widestGutter, Math.max(34, value, ...ticks));
  const years = points.map((point) => point.year);
  return { width, height, ...edges, right, years: [Math.min(...years), Math.max(...years)], scale: panel.scale };
}

function breaksOf(panel: TrendPanel, points: Point[]): { year: number; label: string }[] {
  const within = (panel.breaks ?? []).filter(({ period }) => points.slice(1).some((point) => point.period === period));
  return within.map(({ period, label }) => ({ year: breakYear(period, points), label }));
}

function draw(panel: TrendPanel, frame: PlotFrame, group: Point[], all: Point[]): PlotDrawing {
  const { min, max } = panel.scale;
  const city = panel.kind === 'all' ? [] : [lineMark(all, 'line-city'), dotMark(isolated(all), 'dot-city', 2)];
  const breaks = breaksOf(panel, group).map(({ year }) => year);
  const grid = gridMark([min, (min + max) / 2, max], frame.years);
  return drawPlot(frame, [
    grid,
    breakMark(breaks, min, max),
    ...city,
    lineMark(group, 'line-group'),
    ...dotMarks(group),
  ]);
}

function hatches(points: Point[], frame: PlotFrame, x: PlotDrawing['x']): string {
  const step = (frame.right - frame.left) / Math.max(1, frame.years[1] - frame.years[0]);
  const missing = points.filter((point) => point.value === null);
  return missing.map(({ year }) => hatchColumn(x(year), frame.top, frame.bottom, Math.min(10, step))).join('');
}

function tickLetters(panel: TrendPanel, y: PlotDrawing['y']): Letters[] {
  const letters = (value: number): Letters => {
    const place = { x: width, y: y(value) + 4 };
    return { text: panel.formatTick(value), className: 'tick', place, anchor: 'end', size: smallSize };
  };
  return [letters(panel.scale.min), letters(panel.scale.max)];
}

/** First and last period below the field of lines; the last moves outward when there is no room for both. */
function periodLetters(panel: TrendPanel, points: Point[], frame: PlotFrame): Letters[] {
  const [first = '', last = ''] = [points.at(0), points.at(-1)].map((point) => panel.formatPeriod(point?.period ?? ''));
  const needed = textWidth(first, smallSize) + textWidth(last, smallSize) + 10;
  const end = needed > frame.right ? width : frame.right;
  const common = { className: 'tick', size: smallSize };
  return [
    { ...common, text: first, place: { x: 0, y: height - 4 }, anchor: 'start' },
    { ...common, text: last, place: { x: end, y: height - 4 }, anchor: 'end' },
  ];
}

function breakLetters(panel: TrendPanel, points: Point[], x: PlotDrawing['x']): Letters[] {
  return breaksOf(panel, points).map(({ year, label }) => {
    const half = textWidth(label, smallSize) / 2;
    const centre = Math.max(half, Math.min(width - half, x(year)));
    return { text: label, className: 'tick', place: { x: centre, y: 10 }, anchor: 'middle', size: smallSize };
  });
}

function boxOf({ text, place, anchor, size }: Letters): Box {
  return textBox(place, textWidth(text, size), size, anchor);
}

function polyline(points: Point[], { x, y }: PlotDrawing): Place[][] {
  const runs = Map.groupBy(known(points), (point) => point.run);
  return [...runs.values()].map((run) => run.map(({ year, value }) => ({ x: x(year), y: y(value) })));
}

function endLabels(
  panel: TrendPanel,
  group: Point[],
  lines: Place[][],
  drawing: PlotDrawing,
  taken: Box[],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  // The last value first: it is the one readers look for, and it has the better place.
  endsOf(group)
    .reverse()
    .forEach(({ value, year }, index) => {
      const point = { x: drawing.x(year), y: drawing.y(value) };
      const label = {
        text: panel.formatValue(value),
        point,
        end: index === 0 ? ('last' as const) : ('first' as const),
      };
      const letters = [...taken, ...placed.map(({ box }) => box)];
      placed.push(placeEndLabel(label, { width, height: edges.bottom, lines, letters }));
    });
  return placed;
}

function write(text: string, className: string, { x, y }: Place, anchor: string): string {
  return element('text', { class: className, x, y, 'text-anchor': anchor }, escapeText(text));
}

/**
 * Draws one panel, 196 by 158: the group's line over everyone's, grid at the foot, middle and top, a hatch where a
 * year has no figure, a rule where the method changed, and the first and last value. Values are in the unit of `scale`.
 * Throws RangeError when the history is empty.
 * Example: a history of 2012 (30.2), 2013 (no figure) and 2014 (26.1) gives two single dots with a hatch between.
 */
export function trendPanel(panel: TrendPanel): string {
  if (panel.history.length === 0) throw new RangeError(`empty history: ${panel.idPrefix}`);
  const breaks = (panel.breaks ?? []).map(({ period }) => period);
  const [group, all] = [seriesOf(panel.history, breaks), seriesOf(panel.allHistory, breaks)];
  const frame = frameOf(panel, group);
  const drawing = draw(panel, frame, group, all);
  const letters = [
    ...tickLetters(panel, drawing.y),
    ...periodLetters(panel, group, frame),
    ...breakLetters(panel, group, drawing.x),
  ];
  const lines = [...polyline(group, drawing), ...(panel.kind === 'all' ? [] : polyline(all, drawing))];
  const values = endLabels(panel, group, lines, drawing, letters.map(boxOf));
  return picture(
    { ...panel, className: `chart trend ${panel.kind}`, width, height },
    hatches(group, frame, drawing.x),
    drawing.markup,
    ...letters.map(({ text, className, place, anchor }) => write(text, className, place, anchor)),
    ...values.map(({ text, x, y, anchor }) => write(text, 'value', { x, y }, anchor)),
  );
}
