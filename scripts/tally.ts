import { readingLevel } from '../src/checks/reading-level.ts';
import { comparePeriods, yearsOf } from '../src/measures/periods.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { Indicator, IndicatorTexts } from '../src/model/indicator.ts';

type Kind =
  | 'people by race and ethnicity'
  | 'firms or areas by group (context)'
  | 'people by another division'
  | 'places or everyone';

/** Which of the four kinds an indicator is counted under: people by race stand apart from firms and areas. */
export function kindOf(indicator: Indicator, catalog: Catalog): Kind {
  if (indicator.context) return 'firms or areas by group (context)';
  const divisions = (indicator.figures?.dimensions ?? []).map((id) => catalog.dimensions.get(id));
  const people = divisions.filter((dimension) => dimension?.counts === 'people');
  if (people.some((dimension) => dimension?.family === 'race')) return 'people by race and ethnicity';
  return people.length > 0 ? 'people by another division' : 'places or everyone';
}

/** The periods with a published figure behind a chart or a map of the indicator, those it does not show left out. */
function publishedPeriods({ figures, places }: Indicator, catalog: Catalog): string[] {
  return [...(figures === null ? [] : [figures]), ...places].flatMap((shown) => {
    const rows = catalog.tables.get(shown.source) ?? [];
    const published = rows.filter(({ series, status }) => series === shown.series && status === 'published');
    const periods = published.map(({ period }) => period);
    const wanted = 'periods' in shown ? shown.periods : undefined;
    return wanted === undefined ? periods : periods.filter((period) => wanted.includes(period));
  });
}

/** The last year that an indicator's newest published figure describes: `2023` for 2019-2023; else `not stated`. */
export function newestYearOf(indicator: Indicator, catalog: Catalog): string {
  const newest = publishedPeriods(indicator, catalog).toSorted(comparePeriods).at(-1);
  const years = newest === undefined ? null : yearsOf(newest);
  return years === null ? 'not stated' : String(years.end);
}

/** "health 4, housing 3": how many fall under each name, names in the order of the alphabet. */
function counted(names: readonly string[]): string {
  const different = [...new Set(names)].toSorted();
  return different.map((name) => `${name} ${names.filter((other) => other === name).length}`).join(', ');
}

function levelsOf(
  catalog: Catalog,
  language: string,
  textsOf: (words: Partial<IndicatorTexts>) => string[],
): string | null {
  const first = catalog.site.languages[0]?.id;
  const values = [...catalog.indicators.values()].flatMap(({ id, texts }) => {
    const words = language === first ? texts : catalog.words.get(language)?.get(`indicators/${id}`);
    // A draft has gaps: what it has not cannot be measured.
    const level = words === undefined ? null : readingLevel(language, textsOf(words as Partial<IndicatorTexts>));
    return level === null ? [] : [level.value];
  });
  values.sort((a, b) => a - b);
  const [least, middle, most] = [values[0], values[values.length >> 1], values.at(-1)].map((one) => one?.toFixed(1));
  return least === undefined ? null : `${middle} (${least} to ${most})`;
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/);

/** How hard the easy and the standard texts are, in the languages that have a measure. */
function readingLevels(catalog: Catalog): string[] {
  return catalog.site.languages.flatMap(({ id }) => {
    const easy = levelsOf(catalog, id, ({ easy = [] }) => easy);
    const standard = levelsOf(catalog, id, ({ standfirst = '', definition = '', why = '' }) =>
      [standfirst, definition, why].flatMap(sentencesOf),
    );
    return easy === null ? [] : [`Reading level (${id}): easy texts ${easy}, standard texts ${standard ?? 'none'}`];
  });
}

/**
 * How many indicators a catalog has by issue area, by kind and by the newest year they describe: three lines for a
 * person, and how hard its texts are. Example: `By newest year: 2019 12, 2023 7`.
 */
export function tally(catalog: Catalog): string[] {
  const indicators = [...catalog.indicators.values()];
  const drafts = [...catalog.drafts.keys()];
  return [
    `By issue area: ${counted(indicators.map(({ issueArea }) => issueArea))}`,
    `By kind: ${counted(indicators.map((indicator) => kindOf(indicator, catalog)))}`,
    `By newest year: ${counted(indicators.map((indicator) => newestYearOf(indicator, catalog)))}`,
    ...readingLevels(catalog),
    ...(drafts.length === 0 ? [] : [`Drafts, checked and not published: ${drafts.join(', ')}`]),
  ];
}
