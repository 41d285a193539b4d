import { type Faces, pictureColours, facesOf } from './picture-style.ts';
import { element, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A line of text in a picture: where its baseline begins or ends, and how it looks. */
export interface TextStyle {
  size: number;
  weight?: 400 | 600;
  face?: 'sans' | 'serif';
  colour?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** The faces of the language; those of Latin letters unless said. */
  faces?: Faces;
  /** Whether the line begins at its right end. */
  isFromRight?: boolean;
}

const latin = facesOf('en');

/** An address of the web within a text, without the mark that may end its sentence. */
const address = /(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[^\s.,;]*)*/giu;

/**
 * A line that is read from the right, with each address in it kept to itself (U+2066 and U+2069): its last slash would
 * else stand before its first letter. Example: `a.example/fa/` becomes the same between two marks that nobody sees.
 */
export const isolated = (text: string): string => text.replace(address, (found) => `\u2066${found}\u2069`);

export function textAt(x: number, y: number, text: string, style: TextStyle): string {
  const said = style.isFromRight === true ? isolated(text) : text;
  const { size, weight = 400, face = 'sans', colour = pictureColours.ink, anchor, faces = latin } = style;
  const look = {
    'font-family': faces[face],
    'font-size': size,
    'font-weight': weight,
    fill: colour,
    direction: style.isFromRight === true ? 'rtl' : undefined,
  };
  return element('text', { x, y, ...look, 'text-anchor': anchor }, escapeText(said));
}

/** The serif face is about a tenth wider than the sans whose widths are known. */
const widthOf = (text: string, { size, weight = 400, face = 'sans', faces = latin }: TextStyle): number =>
  textWidth(text, size, weight === 600 ? 'bold' : 'regular') *
  (face === 'serif' && faces.serif === latin.serif ? 1.12 : 1);

/**
 * Where a line may end: after a blank, and between two letters that fill a square, but neither before a mark that closes
 * nor after one that opens.
 */
const ends =
  /(?<= )|(?<=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF])(?<![「『（《〈])(?=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF])(?![、。，．；：！？」』）》〉])/u;

/** The parts a line is made of; one that is wider than a whole line falls into its letters. */
function partsOf(text: string, width: number, style: TextStyle): string[] {
  const parts = text.split(ends);
  return parts.flatMap((part) => (widthOf(part.trimEnd(), style) > width ? [...part] : [part]));
}

/**
 * A text broken into lines that fit, at its blanks; Chinese between its letters too.
 * Example: `wrap('Residents below the poverty line', 120, { size: 16 })` is two or three lines.
 */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [''];
  for (const part of partsOf(text, width, style)) {
    const line = lines.at(-1)!;
    if (line !== '' && widthOf(line + part.trimEnd(), style) > width) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/**
 * A text in at most so many lines; what does not fit is cut, and an ellipsis says so.
 * Example: `fitted('Residents below the poverty line', 120, 1, { size: 16 })` is `['Residents…']`.
 */
export function fitted(text: string, width: number, most: number, style: TextStyle): string[] {
  const lines = wrap(text, width, style);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join(' ');
  const words = partsOf(rest, width, style);
  while (words.length > 1 && widthOf(`${words.join('').trimEnd()}…`, style) > width) words.pop();
  return [...lines.slice(0, most - 1), `${words.join('').replace(/[\s,;:.，；：。、،]+$/u, '')}…`];
}

/** A size in which a text may be set: how large, in how many lines at most, and from which baseline on. */
export interface Setting {
  size: number;
  most: number;
  from: number;
}

/**
 * A text in the first of some settings that holds all of it; where none does it is cut in the last.
 * Example: a long title is set smaller, in more lines, before it loses a word.
 */
export function settled(
  text: string,
  width: number,
  [first, ...smaller]: readonly [Setting, ...Setting[]],
  style: Omit<TextStyle, 'size'>,
): { lines: string[]; style: TextStyle; from: number } {
  const looks = { ...style, size: first.size };
  const isWhole = wrap(text, width, looks).length <= first.most;
  const [next, ...rest] = smaller;
  if (!isWhole && next !== undefined) return settled(text, width, [next, ...rest], style);
  return { lines: fitted(text, width, first.most, looks), style: looks, from: first.from };
}

/** Lines below each other from a first baseline; gives the markup and the baseline that would come next. */
export function linesAt(
  x: number,
  y: number,
  lines: readonly string[],
  style: TextStyle,
): { markup: string; next: number } {
  const step = style.size * 1.3;
  const markup = lines.map((line, index) => textAt(x, y + index * step, line, style)).join('');
  return { markup, next: y + lines.length * step };
}

/** A whole text as lines below each other. Example: three lines of size 10 from 20 leave 59 for what comes next. */
export function paragraph(
  x: number,
  y: number,
  text: string,
  width: number,
  style: TextStyle,
): { markup: string; next: number } {
  return linesAt(x, y, wrap(text, width, style), style);
}
