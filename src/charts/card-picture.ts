import { pictureColours } from './picture-style.ts';
import { paragraph, textAt } from './picture-text.ts';
import { element, escapeText } from './svg.ts';

/** A card that stands for a page where its link is shared. */
export interface CardWords {
  site: string;
  title: string;
  text: string;
}

/** The size that services ask for. */
const [width, height] = [1200, 630];

/** A card of 1200 by 630 pixels: the name of the site, the title of the page, what it is. A long text is cut at a line. */
export function cardPicture({ site, title, text }: CardWords, language: string): string {
  const { ink2, jac, paper, rule } = pictureColours;
  const head = paragraph(80, 260, title, 1040, { size: 58, face: 'serif', weight: 600 });
  const body = paragraph(80, head.next + 14, text, 1040, { size: 28, colour: ink2 });
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    ...{ width, height, role: 'img', lang: language, 'aria-labelledby': 'title' },
  };
  return element(
    'svg',
    root,
    element('title', { id: 'title' }, escapeText(title)),
    element('rect', { width, height, fill: paper }),
    element('rect', { x: 80, y: 70, width: 96, height: 6, fill: jac }),
    textAt(80, 130, site, { size: 30, face: 'serif', weight: 600 }),
    element('rect', { x: 80, y: 160, width: 1040, height: 2, fill: rule }),
    head.markup,
    // What would run over the edge is left out whole: half a line is worse than none.
    ...(body.next > height - 20 ? [] : [body.markup]),
  );
}
