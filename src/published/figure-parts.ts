import { holdsOf } from '../format/figure-id.ts';
import { formatPeriod } from '../format/period.ts';
import type { Observation } from '../model/observation.ts';
import type { PublishedIndicator } from '../model/published.ts';
import { figuresOnce, groupLabel } from './figure-rows.ts';
import { keptFor } from './kept-for.ts';
import { orderedViews } from './map-views.ts';
import type { PageContext } from './page-context.ts';

/** Of more figures than this one page would weigh too much: they are parted by period, and then by group. */
export const mostRows = 700;

/** A page of the figures of one kind of place, or a part of them. */
export interface FigurePart {
  geography: string;
  /** Its own folder below that of the geography; null for the part that the map shows first, which has none. */
  folder: string | null;
  period: string | null;
  /** One table for each group and period. */
  views: Observation[][];
}

const viewKey = ({ period, dimension, group }: Pick<Observation, 'period' | 'dimension' | 'group'>): string =>
  [period, dimension, group].join('.');

function parted(views: readonly Observation[][]): { key: string; views: Observation[][] }[] {
  const size = (some: readonly Observation[][]): number => some.flat().length;
  if (size(views) <= mostRows) return [{ key: '', views: [...views] }];
  const byPeriod = [...Map.groupBy(views, ([one]) => one!.period)];
  if (byPeriod.every(([, some]) => some.length === 1 || size(some) <= mostRows))
    return byPeriod.map(([key, some]) => ({ key, views: some }));
  return views.map((view) => ({ key: viewKey(view[0]!), views: [view] }));
}

/** Where a part stands. Example: `/indicators/new-homes/figures/tract/2016/`. */
export function partPath({ id }: Pick<PublishedIndicator, 'id'>, { geography, folder }: FigurePart): string {
  return `/indicators/${id}/figures/${geography}/${folder === null ? '' : `${folder}/`}`;
}

/**
 * The pages that hold every figure of the maps of an indicator. A figure stands on one of them. Example: 1,034 tracts in 10
 * years are 10 pages, 15 districts in 2 years for 9 groups are one.
 */
export const figureParts = keptFor((published: PublishedIndicator): readonly FigurePart[] => {
  const figures = Map.groupBy(figuresOnce(published), ({ geography }) => geography);
  return published.places.flatMap((shown) => {
    const all = figures.get(shown.geography) ?? [];
    const views = [...Map.groupBy(all, viewKey).values()];
    const isShown = (some: Observation[][]): boolean => some.some(([one]) => viewKey(one!) === viewKey(shown));
    return parted(views).map(({ key, views: some }) => ({
      geography: shown.geography,
      folder: key === '' || isShown(some) ? null : key,
      period: key === '' ? null : some[0]![0]!.period,
      views: some,
    }));
  });
});

/** The views of a part in the order a reader looks for them: the newest period first, in it everyone, then groups by label. */
export function viewsInOrder(page: PageContext, { views, geography }: FigurePart, published: PublishedIndicator) {
  const places = published.places.find((one) => one.geography === geography)!;
  const groups = orderedViews(page, places).map(({ dimension, group }) => `${dimension}.${group}`);
  const at = ([one]: Observation[]): number => groups.indexOf(`${one!.dimension}.${one!.group}`);
  const period = ([one]: Observation[]): string => one!.period;
  return [...views].sort((a, b) => (period(a) === period(b) ? at(a) - at(b) : period(a) < period(b) ? 1 : -1));
}

/** A link to another page of figures of the indicator, with what it holds for the script that looks for a figure. */
export interface PartLink {
  path: string;
  label: string;
  holds: string;
  /** The period, in words, where the page holds no other. */
  period: string | null;
}

/** The links to the pages of figures by place: the kind of place, and its period and group where it is parted. */
export function partLinks(page: PageContext, published: PublishedIndicator): PartLink[] {
  return figureParts(published).map((part) => {
    const { geography, period, views } = part;
    const [one] = views[0]!;
    const single = period !== null && views.length === 1 && one!.dimension !== 'all' ? one! : null;
    const told = period === null ? null : formatPeriod(period, page.messages);
    const group = single === null ? null : groupLabel(page, published, single);
    return {
      path: partPath(published, part),
      label: [page.geography(geography).texts.name, group, told].filter((word) => word !== null).join(', '),
      ...{ holds: holdsOf(period, geography, views.length === 1 && period !== null ? one! : null), period: told },
    };
  });
}
