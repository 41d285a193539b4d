import { facesOf, pictureColours } from './picture-style.ts';
import { fitted, linesAt, textAt, type TextStyle } from './picture-text.ts';
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

/** A title of one or two lines is set large, a longer one smaller, in three lines at most. */
function title(text: string, { x, style }: Hand): { markup: string; next: number } {
  const large = style({ size: 58, face: 'serif', weight: 600 });
  const small = { ...large, size: 46 };
  const isShort = fitted(text, inner, 3, large).length < 3;
  const looks = isShort ? large : small;
  return linesAt(x(margin), isShort ? 222 : 206, fitted(text, inner, isShort ? 2 : 3, looks), looks);
}

/** The figure with what it is of; without one what the page is. */
function middle({ figure, text }: CardWords, top: number, { x, style }: Hand): string {
  const { ink2, jac } = pictureColours;
  const looks = style({ size: 28, colour: ink2 });
  if (figure === null) return linesAt(x(margin), top + 8, fitted(text, inner, 3, looks), looks).markup;
  const number = style({ size: figure.value.length > 14 ? 60 : 92, face: 'serif', weight: 600, colour: jac });
  const label = linesAt(x(margin), 484, fitted(figure.label, inner, 2, looks), looks);
  return textAt(x(margin), 438, figure.value, number) + label.markup;
}

/**
 * A card of 1200 by 630 pixels: the name of the site, the title of the page, its figure or what it is, who the figure is
 * from, where the page lies and of which day it is. What is too long ends with an ellipsis. It is never shown as markup:
 * a picture is made of it.
 */
export function cardPicture(words: CardWords, language: string): string {
  const { ink2, paper, rule } = pictureColours;
  const hand = handOf(language);
  const small = hand.style({ size: 21, colour: ink2 });
  const said = title(words.title, hand);
  const foot = [words.source, words.from]
    .filter((line) => line !== '')
    .flatMap((line) => fitted(line, inner, 1, small));
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
    hand.box(margin, 540, inner, 2, rule),
    linesAt(hand.x(margin), 574, foot, small).markup,
  );
}
