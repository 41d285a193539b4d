import { compareText } from '../format/sort.ts';
import type { CityComparison } from '../model/published-site.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { PageContext } from './page-context.ts';
import type { TableLine } from './table-rows.ts';

/** The comparisons of one indicator with other cities: of everyone first, then of each group. */
export interface ComparedIndicator {
  published: PublishedIndicator;
  everyone: CityComparison | null;
  groups: { label: string; comparison: CityComparison }[];
}

/** Indicators with figures of other cities, by their names, groups in the order of the language. */
export function comparedIndicators(page: PageContext): ComparedIndicator[] {
  const compare = compareText(page.language.locale);
  const byIndicator = Map.groupBy(page.site.comparisons, ({ indicator }) => indicator);
  const found = [...byIndicator].map(([id, comparisons]): ComparedIndicator => ({
    published: page.indicator(id),
    everyone: comparisons.find(({ group }) => group === 'all') ?? null,
    groups: groupsOf(page, comparisons),
  }));
  return found.sort((a, b) => compare(page.words(a.published).short, page.words(b.published).short));
}

function groupsOf(page: PageContext, comparisons: readonly CityComparison[]): ComparedIndicator['groups'] {
  const dimensions = [...new Set(comparisons.map(({ dimension }) => dimension))].filter((id) => id !== 'all');
  return dimensions.flatMap((dimension) =>
    page.dimension(dimension).groups.flatMap(({ id, label }) => {
      const comparison = comparisons.find((one) => one.dimension === dimension && one.group === id);
      return comparison === undefined ? [] : { label, comparison };
    }),
  );
}

/** The rows of a comparison: this city first, whose figure is the line, then the others by their names, unranked. */
export function cityLines(page: PageContext, { here, there }: CityComparison): TableLine[] {
  const compare = compareText(page.language.locale);
  const nameOf = ({ geography, area }: { geography: string; area: string }): string => page.areaName(geography, area);
  const others = there.map((observation): TableLine => ({
    key: observation.area,
    label: nameOf(observation),
    observation,
    kind: 'group',
  }));
  const sorted = others.sort((a, b) => compare(a.label, b.label));
  return [{ key: 'all', label: nameOf(here), observation: here, kind: 'all' }, ...sorted];
}

/** Indicators with figures of which no source holds another city, by who publishes them. */
export function withoutOthers(page: PageContext): { publisher: string; indicators: PublishedIndicator[] }[] {
  const compared = new Set(page.site.comparisons.map(({ indicator }) => indicator));
  const alone = page.indicators().filter(({ id }) => !compared.has(id));
  const byPublisher = Map.groupBy(alone, ({ indicator }) => {
    const source = indicator.figures?.source ?? indicator.places[0]!.source;
    return page.source(source).source.publisher;
  });
  const compare = compareText(page.language.locale);
  const lists = [...byPublisher].map(([publisher, indicators]) => ({ publisher, indicators }));
  return lists.sort((a, b) => compare(a.publisher, b.publisher));
}
