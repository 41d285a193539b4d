import { pictureColours, pictureMargin, pictureWidth } from './picture-style.ts';
import { paragraph } from './picture-text.ts';
import { element, escapeText, rounded } from './svg.ts';

/** What every picture says of itself, whoever passes it on: what it shows, of whom, when, from whom, where it is from. */
export interface PictureWords {
  title: string;
  /** Unit, place and period. */
  note: string;
  /** What the picture shows, in a sentence. */
  sentence: string;
  source: string;
  /** The site, the address of the page and the day. */
  from: string;
}

const inner = pictureWidth - 2 * pictureMargin;

/** Drawing between head and foot: it is told where it begins, and says where it ends. */
export type Body = (top: number) => { markup: string; bottom: number };

/**
 * A whole picture, as tall as what it says: title, note, drawing, sentence, source and where it is from. Complete in
 * itself: no style sheet, no script, and its texts are texts. Direction is that of the text.
 */
export function framedPicture(words: PictureWords, body: Body, language: string): string {
  const { ink2, jac, paper, rule } = pictureColours;
  const title = paragraph(pictureMargin, 62, words.title, inner, { size: 30, face: 'serif', weight: 600 });
  const note = paragraph(pictureMargin, title.next, words.note, inner, { size: 17, colour: ink2 });
  const drawn = body(note.next + 4);
  const sentence = paragraph(pictureMargin, drawn.bottom + 36, words.sentence, inner, { size: 17 });
  const source = paragraph(pictureMargin, sentence.next + 14, words.source, inner, { size: 14, colour: ink2 });
  const from = paragraph(pictureMargin, source.next, words.from, inner, { size: 14, colour: ink2 });
  const height = Math.ceil(from.next + 14);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${pictureWidth} ${rounded(height)}`,
    width: pictureWidth,
    height,
    role: 'img',
    lang: language,
    'aria-labelledby': 'title desc',
  };
  return element(
    'svg',
    root,
    element('title', { id: 'title' }, escapeText(words.title)),
    element('desc', { id: 'desc' }, escapeText(`${words.note}. ${words.sentence}`)),
    element('rect', { width: pictureWidth, height, fill: paper }),
    element('rect', { x: pictureMargin, y: 22, width: 64, height: 4, fill: jac }),
    ...[title, note, drawn].map(({ markup }) => markup),
    element('rect', { x: pictureMargin, y: sentence.next - 8, width: inner, height: 1, fill: rule }),
    ...[sentence, source, from].map(({ markup }) => markup),
  );
}
