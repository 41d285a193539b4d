import type { Geography } from '../model/geography.ts';
import type { PageContext } from './page-context.ts';

/** The year of the lines of a geography in words. Example: `2021`, or `a year the publisher does not state`. */
export function lineVintage(page: PageContext, { vintage }: Pick<Geography, 'vintage'>): string {
  return vintage === 'not-stated' ? page.say('place.unstated') : vintage;
}
