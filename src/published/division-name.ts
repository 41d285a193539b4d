import type { PublishedIndicator } from '../model/published.ts';
import type { PageContext } from './page-context.ts';

/** What the name of a division needs of a page. */
type NamingPage = Pick<PageContext, 'site' | 'say' | 'dimension' | 'indicators' | 'words'>;

/**
 * The name of a way of dividing people, told apart from others of the same name by the first indicator it is used in.
 * Example: of two divisions named `Age`, one is `Age, as in “Below the poverty line”`.
 */
export function divisionName(page: NamingPage, id: string): string {
  const { name } = page.dimension(id).texts;
  const sharing = page.site.dimensions.filter(({ dimension }) => page.dimension(dimension.id).texts.name === name);
  const user = page.indicators().find(({ divisions }) => divisions.some(({ dimension }) => dimension === id));
  if (sharing.length < 2 || user === undefined) return name;
  return page.say('groups.asIn', { name, indicator: page.words(user).short });
}

/**
 * The name of a division among those of its own indicator: there the plain name does, unless two of them share it.
 * Example: `Age`, and not `Age, as in “Below the poverty line”`, where no other division of the indicator is by age.
 */
export function divisionNameWithin(page: NamingPage, { divisions }: Pick<PublishedIndicator, 'divisions'>, id: string) {
  const nameOf = (dimension: string): string => page.dimension(dimension).texts.name;
  const alike = divisions.filter(({ dimension }) => nameOf(dimension) === nameOf(id));
  return alike.length > 1 ? divisionName(page, id) : nameOf(id);
}
