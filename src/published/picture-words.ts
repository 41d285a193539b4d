import type { PictureWords } from '../charts/picture-frame.ts';
import { formatDay } from '../format/day.ts';
import type { PageContext } from './page-context.ts';

/** Who the figures are from, the page they stand on, and the day they are as of. */
export interface PictureOrigin {
  publishers: readonly string[];
  path: string;
  date: string;
}

/** What a picture says of itself: what is told, each publisher once, and the site, day and address it is from. */
export function pictureWords(
  page: PageContext,
  told: Pick<PictureWords, 'title' | 'note' | 'sentence'>,
  { publishers, path, date }: PictureOrigin,
): PictureWords {
  const from = { site: page.texts.name, url: page.absolute(path), date: formatDay(date, page.language.locale) };
  return {
    ...told,
    source: `${page.say('source.title')}: ${[...new Set(publishers)].join('; ')}`,
    from: page.say('picture.from', from),
  };
}
