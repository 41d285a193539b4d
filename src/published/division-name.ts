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
