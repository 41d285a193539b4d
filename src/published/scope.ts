import type { Language } from '../model/site.ts';

/**
 * Pages that stand in the languages of scope `whole` alone: what is quoted, embedded, frozen, or for staff. Each goes
 * with the page that a language of scope `reading` has in its place.
 */
const wholeOnly: readonly (readonly [RegExp, string])[] = [
  [/^(\/indicators\/[^/]+\/)figures\/.*$/, '$1'],
  [/^\/r\/.*$/, '/updates/'],
  [/^\/embeds\/$/, '/data/'],
  [/^\/staff\/.*$/, '/about/'],
  [/^\/pictures\/.*$/, '/'],
  [/^\/groups\/.+$/, '/groups/'],
  [/^\/(decide|programs|budget|procurement|reports|notes|meetings)\/.*$/, '/'],
];

/** Whether a language has a page. Example: `/r/2026-11-29/` in a language of scope `reading` is false. */
export function offers({ scope }: Pick<Language, 'scope'>, path: string): boolean {
  return scope === 'whole' || !wholeOnly.some(([pattern]) => pattern.test(path));
}

/**
 * The page of a language that is nearest to a path: the same, or the one that stands in its place.
 * Example: `/indicators/poverty/figures/` in a language of scope `reading` is `/indicators/poverty/`.
 */
export function nearest(language: Pick<Language, 'scope'>, path: string): string {
  if (offers(language, path)) return path;
  const [pattern, instead] = wholeOnly.find(([one]) => one.test(path))!;
  return path.replace(pattern, instead);
}
