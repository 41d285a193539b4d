import { pictureColours, sans, serif } from './picture-style.ts';
import { element, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A line of text in a picture: where its baseline begins or ends, and how it looks. */
export interface TextStyle {
  size: number;
  weight?: 400 | 600;
  face?: 'sans' | 'serif';
  colour?: string;
  anchor?: 'start' | 'middle' | 'end';
}

export function textAt(x: number, y: number, text: string, style: TextStyle): string {
  const { size, weight = 400, face = 'sans', colour = pictureColours.ink, anchor } = style;
  const look = {
    'font-family': face === 'serif' ? serif : sans,
    'font-size': size,
    'font-weight': weight,
    fill: colour,
  };
  return element('text', { x, y, ...look, 'text-anchor': anchor }, escapeText(text));
}

/** The serif face is about a tenth wider than the sans whose widths are known. */
const widthOf = (text: string, { size, weight = 400, face = 'sans' }: TextStyle): number =>
  textWidth(text, size, weight === 600 ? 'bold' : 'regular') * (face === 'serif' ? 1.12 : 1);

/**
 * A text broken into lines that fit, at its blanks; a text without blanks, as in Chinese, between its letters.
 * Example: `wrap('Residents below the poverty line', 120, { size: 16 })` is two or three lines.
 */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  const parts = text.includes(' ') ? text.split(/(?<= )/) : [...text];
  const lines: string[] = [''];
  for (const part of parts) {
    const line = lines.at(-1)!;
    if (line !== '' && widthOf(line + part.trimEnd(), style) > width) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** Lines below each other from a first baseline; gives the markup and the baseline that would come next. */
export function paragraph(
  x: number,
  y: number,
  text: string,
  width: number,
  style: TextStyle,
): { markup: string; next: number } {
  const step = style.size * 1.3;
  const lines = wrap(text, width, style);
  const markup = lines.map((line, index) => textAt(x, y + index * step, line, style)).join('');
  return { markup, next: y + lines.length * step };
}
