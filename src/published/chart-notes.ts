import { figureOf, type Figured } from '../format/figure.ts';
import { formatNumber } from '../format/number.ts';
import { formatTick } from '../format/value.ts';
import type { Comparison, Division, PlaceFigures } from '../model/published.ts';
import type { PageContext } from './page-context.ts';

/** Whether none of the differences of a table could be told from chance, since no error is stated. */
export const isUntested = ({ groups }: Pick<Comparison, 'groups'>): boolean =>
  groups.every(({ verdict }) => verdict === 'no-error-stated' || verdict === 'no-figure');

/** Where a scale begins, if not at zero. Example: `The scale starts at 60%`; an empty list for a scale from zero. */
export function scaleNotes(page: PageContext, indicator: Figured, start: number): string[] {
  const from = formatTick(start, figureOf(indicator), page.messages);
  return start === 0 ? [] : [page.say('figures.scaleStart', { from })];
}

/** How many are of no known group, in percent: with so many no group can be set beside another. */
export function unknownNotes(page: PageContext, share: number | null): string[] {
  if (share === null || share <= 0) return [];
  const percent = page.say('values.percent', { number: formatNumber(share, 1, page.language.locale) });
  return [page.say(share > 25 ? 'summary.tooUnknown' : 'summary.unknown', { share: percent })];
}

/** What a way of dividing people holds, as its page says it: that groups overlap, say. Nothing of one that is gone. */
export function dimensionNotes({ site, language }: PageContext, id: string): string[] {
  const named = site.dimensions.find(({ dimension }) => dimension.id === id);
  return [named?.texts[language.id]?.note ?? null].filter((note) => note !== null);
}

/**
 * What stands on the page with a chart, for a picture of it that stands alone.
 * Example: what the groups are, and that the source states no error.
 */
export function divisionNotes(
  page: PageContext,
  { dimension, comparison, unknownShare }: Pick<Division, 'dimension' | 'comparison' | 'unknownShare'>,
): string[] {
  const own = dimensionNotes(page, dimension);
  if (comparison === null) return own;
  const untested = isUntested(comparison) ? [page.say('compare.untested')] : [];
  return [...own, ...unknownNotes(page, unknownShare), ...untested];
}

/** What to know of a map: areas to be read with caution or without a figure, its boundaries, and what lies over it. */
export function mapNotes(page: PageContext, { areas, geography, overlay }: PlaceFigures): string[] {
  const cautions = areas.filter(({ reliability }) => reliability === 'caution').length;
  const isKnown = page.site.geographies.some((one) => one.geography.id === geography);
  return [
    cautions > 0 ? page.say('map.cautions', { count: cautions }) : null,
    areas.some(({ status }) => status === 'not-available') ? page.say('map.noneWhy') : null,
    isKnown ? page.geography(geography).texts.caveat : null,
    overlay === null ? null : page.say('map.overlay', { places: page.geography(overlay).texts.name }),
  ].filter((note) => note !== null);
}
