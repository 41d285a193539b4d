import { compareText } from '../format/sort.ts';
import type { PageContext } from './page-context.ts';

/** The areas of a geography with their names in the language of the page, in its alphabet. */
export function areasByName(page: PageContext, geography: string): { id: string; name: string }[] {
  const compare = compareText(page.language.locale);
  const areas = page.site.geographies.find((one) => one.geography.id === geography)?.areas ?? [];
  return areas.map(({ id }) => ({ id, name: page.areaName(geography, id) })).sort((a, b) => compare(a.name, b.name));
}
