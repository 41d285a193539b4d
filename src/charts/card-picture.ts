import { facesOf, pictureColours } from './picture-style.ts';
import { fitted, linesAt, settled, textAt, type TextStyle } from './picture-text.ts';
import { element, escapeText } from './svg.ts';

/** A card that stands for a page where its link is shared. */
export interface CardWords {
  site: string;
  title: string;
  /** What the page is, in a sentence. */
  text: string;
  /** The newest figure of everyone, and of what, whom, where and when it is; null where the page is of none. */
  figure: { value: string; label: string } | null;
  /** Who the figure is from; empty where there is none. */
  source: string;
  /** Where the page lies, and the day it is as of. */
  from: string;
}

/** The size that services ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 };
const { width, height } = cardSize;
const margin = 72;
const inner = width - 2 * margin;

/** Puts things where a reader begins: from the left, or mirrored where a language is read from the right. */
interface Hand {
  style: (look: TextStyle) => TextStyle;
  x: (from: number) => number;
  box: (from: number, y: number, wide: number, tall: number, fill: string) => string;
}

function handOf(language: string): Hand {
  const isFromRight = new Intl.Locale(language).getTextInfo?.().direction === 'rtl';
  const faces = facesOf(language);
  const x = (from: number): number => (isFromRight ? width - from : from);
  return {
    x,
    style: (look) => ({ ...look, faces, isFromRight }),
    box: (from, y, wide, tall, fill) =>
      element('rect', { x: isFromRight ? width - from - wide : from, y, width: wide, height: tall, fill }),
  };
}

/** The mark of the house and its name, over the thick and the thin rule of the masthead. */
function head(site: string, { x, style, box }: Hand): string[] {
  const { ink, dot, jac } = pictureColours;
  const mark = (cx: number, cy: number, r: number, fill: string): string =>
    element('circle', { cx: x(margin + cx), cy: 56 + cy, r, fill });
  const looks = style({ size: 34, face: 'serif', weight: 600 });
  return [
    box(margin + 21, 62, 4, 42, jac),
    mark(23, 6, 8, jac),
    ...[mark(6, 22, 6, dot), mark(40, 24, 6, dot), mark(11, 40, 6, dot)],
    ...fitted(site, inner - 66, 1, looks).map((line) => textAt(x(margin + 66), 94, line, looks)),
    box(margin, 122, inner, 5, ink),
    box(margin, 131, inner, 2, ink),
  ];
}

/** What is longer is set smaller, in a line more; then it is cut. */
const sizes = {
  title: [
    { size: 58, most: 2, from: 222 },
    { size: 46, most: 3, from: 206 },
    { size: 38, most: 4, from: 198 },
    { size: 32, most: 5, from: 188 },
  ],
  text: [
    { size: 28, most: 4, from: 8 },
    { size: 24, most: 5, from: 4 },
  ],
  label: [
    { size: 28, most: 2, from: 484 },
    { size: 22, most: 3, from: 474 },
    { size: 19, most: 3, from: 478 },
  ],
  source: [
    { size: 21, most: 1, from: 574 },
    { size: 18, most: 1, from: 574 },
    { size: 17, most: 2, from: 566 },
  ],
  from: [
    { size: 21, most: 1, from: 0 },
    { size: 17, most: 1, from: 0 },
  ],
} as const;

/** A text in the size that holds it; a text that follows another one begins where that leaves off. */
function setAs(text: string, kind: keyof typeof sizes, { x, style }: Hand, look: Omit<TextStyle, 'size'>, top = 0) {
  const { lines, style: looks, from } = settled(text, inner, sizes[kind], style({ ...look, size: 0 }));
  return linesAt(x(margin), top + from, lines, looks);
}

/** The figure with what it is of; without one what the page is. */
function middle({ figure, text }: CardWords, top: number, hand: Hand): string {
  const { x, style } = hand;
  const { ink2, jac } = pictureColours;
  if (figure === null) return setAs(text, 'text', hand, { colour: ink2 }, top).markup;
  // Below a title of many lines a number has less room.
  const size = figure.value.length > 14 || top > 390 ? 60 : 92;
  const number = style({ size, face: 'serif', weight: 600, colour: jac });
  return textAt(x(margin), 438, figure.value, number) + setAs(figure.label, 'label', hand, { colour: ink2 }).markup;
}

/** Who the figure is from, where there is one, and below it where the page lies. */
function foot({ source, from }: CardWords, hand: Hand): string {
  const looks = { colour: pictureColours.ink2 };
  const above = setAs(source, 'source', hand, looks);
  return above.markup + setAs(from, 'from', hand, looks, Math.max(574, above.next)).markup;
}

/**
 * A card of 1200 by 630 pixels: the name of the site, the title of the page, its figure or what it is, who the figure is
 * from, where the page lies and of which day it is. What is too long ends with an ellipsis. It is never shown as markup:
 * a picture is made of it.
 */
export function cardPicture(words: CardWords, language: string): string {
  const { paper, rule } = pictureColours;
  const hand = handOf(language);
  const said = setAs(words.title, 'title', hand, { face: 'serif', weight: 600 });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      ...{ width, height, lang: language },
    },
    element('title', {}, escapeText(words.title)),
    element('rect', { width, height, fill: paper }),
    ...head(words.site, hand),
    said.markup,
    middle(words, said.next, hand),
    hand.box(margin, 543, inner, 2, rule),
    foot(words, hand),
  );
}
