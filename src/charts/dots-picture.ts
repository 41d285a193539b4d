import type { Observation } from '../model/observation.ts';
import type { Scale } from '../model/published.ts';
import { framedPicture, type PictureWords } from './picture-frame.ts';
import { pictureColours, pictureMargin, pictureWidth } from './picture-style.ts';
import { textAt, wrap } from './picture-text.ts';
import { onScale, percentOf } from './position.ts';
import { element } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One row: its label, its figure, and the words that the table has for it. */
export interface DotRow {
  label: string;
  observation: Observation;
  value: string;
  interval: string;
  isAll: boolean;
}

export interface DotsPicture {
  words: PictureWords;
  language: string;
  rows: readonly DotRow[];
  /** Where the line of everyone stands; null where there is none. */
  all: Observation | null;
  scale: Scale;
  tick: (value: number) => string;
  shape: 'circle' | 'square';
  /** What a hollow mark and a whisker say, in words. */
  key: { caution: string; interval: string };
}

const labels = { from: pictureMargin, width: 250 };
const field = { left: pictureMargin + 270, right: pictureWidth - pictureMargin - 230 };
const values = { end: pictureWidth - pictureMargin - 120 };
const lineHeight = 19;

const xOf = (value: number, scale: Scale): number =>
  field.left + (onScale(percentOf(value, scale)) / 100) * (field.right - field.left);

function vertical(x: number, y1: number, y2: number, stroke: string, width: number): string {
  return element('line', { x1: x, x2: x, y1, y2, stroke, 'stroke-width': width });
}

function mark({ observation, isAll }: DotRow, { scale, shape }: DotsPicture, y: number): string {
  const { estimate, lower, upper, reliability } = observation;
  if (estimate === null) return '';
  const { dot, jac, paper } = pictureColours;
  const colour = isAll ? jac : dot;
  const x = xOf(estimate, scale);
  const whisker =
    lower === null || upper === null
      ? ''
      : element('line', {
          x1: xOf(lower, scale),
          x2: xOf(upper, scale),
          y1: y,
          y2: y,
          stroke: colour,
          'stroke-width': 2,
        });
  const look = { fill: reliability === 'caution' ? paper : colour, stroke: colour, 'stroke-width': 2.5 };
  const drawn =
    shape === 'circle'
      ? element('circle', { cx: x, cy: y, r: 7, ...look })
      : element('rect', { x: x - 6, y: y - 6, width: 12, height: 12, ...look });
  return whisker + drawn;
}

function stem({ observation, isAll }: DotRow, { all, scale }: DotsPicture, y: number): string {
  const [from, to] = [all?.estimate ?? null, observation.estimate];
  if (from === null || to === null || isAll) return '';
  const { stem: stroke } = pictureColours;
  return element('line', { x1: xOf(from, scale), x2: xOf(to, scale), y1: y, y2: y, stroke, 'stroke-width': 1.5 });
}

/** Words in the place of a figure, on a ground of their own: the line of everyone and the grid would run through them. */
function wordsAt(text: string, y: number): string {
  const looks = { size: 15, colour: pictureColours.ink2 };
  const ground = { x: field.left - 4, y: y - 11, width: textWidth(text, looks.size) + 8, height: 22 };
  return (
    element('rect', { class: 'ground', ...ground, fill: pictureColours.paper }) +
    textAt(field.left, y + 5.5, text, looks)
  );
}

function rowAt(row: DotRow, picture: DotsPicture, top: number): { markup: string; bottom: number } {
  const weight = row.isAll ? 600 : 400;
  const lines = wrap(row.label, labels.width, { size: 16, weight });
  const height = Math.max(36, lines.length * lineHeight + 14);
  const y = top + height / 2;
  const first = y - ((lines.length - 1) * lineHeight) / 2 + 5.5;
  const said = lines.map((line, at) => textAt(labels.from, first + at * lineHeight, line, { size: 16, weight }));
  const missing = row.observation.estimate === null;
  const value = missing
    ? wordsAt(row.value, y)
    : textAt(values.end, y + 5.5, row.value, { size: 17, weight: 600, anchor: 'end' });
  const interval = missing
    ? ''
    : textAt(pictureWidth - pictureMargin, y + 5, row.interval, {
        size: 13,
        colour: pictureColours.ink2,
        anchor: 'end',
      });
  const markup = [stem(row, picture, y), mark(row, picture, y), ...said, value, interval].join('');
  return { markup, bottom: top + height };
}

/** What the marks of a picture mean, where it has such marks: its bottom lies lower by that line. */
function keyAt({ rows, shape, key }: DotsPicture, top: number): { markup: string; bottom: number } {
  const shown = rows.filter(({ observation }) => observation.estimate !== null);
  const hollow = shown.some(({ observation }) => observation.reliability === 'caution') ? key.caution : '';
  const whisker = shown.some(({ interval }) => interval !== '') ? key.interval : '';
  const said = [hollow, whisker].filter((words) => words !== '');
  if (said.length === 0) return { markup: '', bottom: top };
  const { dot, ink2, paper } = pictureColours;
  const y = top + 22;
  const looks = { size: 13, colour: ink2 };
  const step = 30 + (hollow === '' ? 0 : textWidth(hollow, 13) + 28);
  const x = field.left;
  const look = { fill: paper, stroke: dot, 'stroke-width': 2.5 };
  const mark =
    shape === 'circle'
      ? element('circle', { cx: x + 7, cy: y, r: 6, ...look })
      : element('rect', { x: x + 2, y: y - 5, width: 10, height: 10, ...look });
  const line = element('line', { x1: x + step - 30, x2: x + step - 8, y1: y, y2: y, stroke: dot, 'stroke-width': 2 });
  return {
    markup: [
      ...(hollow === '' ? [] : [mark, textAt(x + 22, y + 4.5, hollow, looks)]),
      ...(whisker === '' ? [] : [line, textAt(x + step, y + 4.5, whisker, looks)]),
    ].join(''),
    bottom: y + 10,
  };
}

/**
 * The figures of a division as a picture that stands alone: the line of everyone, a dot a group, its interval, its value
 * in words. Groups have no colours and stand in the order of the page.
 */
export function dotsPicture(picture: DotsPicture): string {
  const { rows, all, scale, tick, words, language } = picture;
  return framedPicture(
    words,
    (top) => {
      const axis = scale.ticks.map((value) =>
        textAt(xOf(value, scale), top + 18, tick(value), { size: 13, colour: pictureColours.ink2, anchor: 'middle' }),
      );
      let bottom = top + 28;
      const drawn = rows.map((row) => {
        const done = rowAt(row, picture, bottom);
        bottom = done.bottom;
        return done.markup;
      });
      const grid = scale.ticks.map((value) => vertical(xOf(value, scale), top + 26, bottom, pictureColours.rule, 1));
      const line = all?.estimate ?? null;
      const city = line === null ? '' : vertical(xOf(line, scale), top + 26, bottom, pictureColours.jac, 3);
      const key = keyAt(picture, bottom);
      return { markup: [...axis, ...grid, city, ...drawn, key.markup].join(''), bottom: key.bottom };
    },
    language,
  );
}
