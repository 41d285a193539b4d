import { wrap } from '../charts/picture-text.ts';
import { textWidth } from '../charts/text-width.ts';
import type { EmbedHeights } from '../charts/embed-code.ts';
import { flatMap } from '../maps/flat-map.ts';
import { mapWidth } from '../maps/view-map.ts';
import type { Embedded, EmbeddedChart, EmbeddedMap } from './embedded.ts';
import { figureMarks } from './figure-marks.ts';
import { figureText } from './figure-text.ts';
import type { PageContext } from './page-context.ts';
import { readBoundaries } from './read.ts';

/** Fonts that stand in for ours are a little wider: lines are counted as if there were less room. */
const room = 0.93;
/** What `src/styles/embed.css` leaves free on both sides, and how wide a picture becomes at most. */
const sides = 32;
const widest = 960;
/** From this width on rows stand in one line, and a map beside its key: the sheet of figures says so. */
const wideFrom = 700;
const mapHighest = 460;

type Look = Parameters<typeof wrap>[2];

const linesIn = (text: string, width: number, look: Look): number => wrap(text, width * room, look).length;

function rowHeight(page: PageContext, { figured }: Embedded, line: EmbeddedChart['lines'][number], inner: number) {
  const text = figureText(page, figured, line.observation);
  const isWide = inner + sides >= wideFrom;
  const value = Math.min(144, textWidth(text.value, 16, 'bold'));
  const label = isWide ? inner * 0.33 - 12 : inner - value - 12;
  const lines = Math.max(linesIn(line.label, label, { size: 16 }), isWide ? 1 : linesIn(text.value, 144, { size: 16 }));
  const caution = text.caution === null ? 0 : 16 * linesIn(text.caution, label, { size: 13 });
  if (isWide) return Math.max(34, 11 + 21 * lines + caution);
  const interval = line.observation.lower === null ? 0 : 22;
  return 8 + 21 * lines + caution + 26 + interval;
}

/** Rows of the key: signs and words side by side, as many as there is room for. */
function keyRows(page: PageContext, chart: EmbeddedChart, inner: number): number {
  let [rows, at] = [1, 0];
  for (const mark of figureMarks(chart.lines, chart.shape)) {
    const width = 36 + textWidth(page.say(`key.${mark}`), 13) / room;
    if (at > 0 && at + width > inner) [rows, at] = [rows + 1, 0];
    at += width + 18;
  }
  return rows;
}

function chartHeight(page: PageContext, embedded: Embedded, chart: EmbeddedChart, inner: number): number {
  const caption = 24 * linesIn(chart.caption, inner, { size: 17, weight: 600 });
  const note = 20 * linesIn(chart.note, inner, { size: 14 });
  const rows = chart.lines.reduce((sum, line) => sum + rowHeight(page, embedded, line, inner), 0);
  return 8 + caption + note + 24 + rows + 10 + 24 * keyRows(page, chart, inner);
}

function mapHeight({ geography, key, unitLabel }: EmbeddedMap, inner: number): number {
  const topology = readBoundaries(geography);
  const ratio = flatMap(topology, topology, mapWidth).height / mapWidth;
  const drawn = Math.min(mapHighest, ratio * Math.min(inner, mapWidth));
  const table = 16 + 22 * (key.length + linesIn(unitLabel, inner - 110, { size: 13 }));
  return inner + sides >= wideFrom ? Math.max(drawn, table) : drawn + 4 + table;
}

function heightAt(page: PageContext, embedded: Embedded, width: number): number {
  const inner = Math.min(width - sides, widest);
  const { drawing, title, sentences, notes, source, from } = embedded;
  const said = sentences.reduce((sum, one) => sum + 10 + 21 * linesIn(one, inner, { size: 15 }), 0);
  const noted = notes.reduce((sum, one) => sum + 10 + 20 * linesIn(one, inner, { size: 14 }), 0);
  const foot = [source, from].reduce((sum, one) => sum + 4 + 18 * linesIn(one, inner, { size: 13 }), 0);
  const head = 8 + 27 * linesIn(title, inner, { size: 21, weight: 600, face: 'serif' });
  const drawn = drawing.kind === 'chart' ? chartHeight(page, embedded, drawing, inner) : mapHeight(drawing, inner);
  // The paddings above and below, the rule over the source, and a line more than counted.
  return Math.ceil((head + drawn + said + noted + foot + 28 + 15 + 21) / 10) * 10;
}

/**
 * How high a frame must be so that nothing of an embed is cut off: on a phone, in a column of text, and on a wide page. An
 * estimate on the generous side, since nothing measures text at build time.
 * Example: poverty by race is about 1030, 900 and 560 pixels high.
 */
export function embedHeights(page: PageContext, embedded: Embedded): EmbedHeights {
  const [narrow, middle, wide] = [320, 480, wideFrom].map((width) => heightAt(page, embedded, width));
  return { narrow: narrow!, middle: Math.min(narrow!, middle!), wide: Math.min(middle!, wide!) };
}
