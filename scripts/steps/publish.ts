import { expectedRelease } from '../../src/measures/expected-release.ts';
import { sortPeriods } from '../../src/measures/periods.ts';
import type { Indicator, IndicatorTexts } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Division, InLanguages, PlaceFigures, PublishedIndicator, Sentences } from '../../src/model/published.ts';
import type { Source } from '../../src/model/source.ts';
import { indicatorSources } from '../indicator-sources.ts';

/** The parts of an indicator that the steps before have made. */
export interface Parts {
  indicator: Indicator;
  figures: readonly Observation[];
  layers: readonly (readonly Observation[])[];
  divisions: Division[];
  places: PlaceFigures[];
  sources: ReadonlyMap<string, Source>;
  texts: InLanguages<IndicatorTexts>;
  /** The date of the build. */
  date: string;
}

/** The newest figure of everyone; of an indicator by place alone, the whole of its first map. */
export function everyoneOf({ figures, places }: Pick<Parts, 'figures' | 'places'>): Observation | null {
  const all = figures.filter((one) => one.group === 'all');
  const published = all.filter((one) => one.status === 'published');
  const newest = sortPeriods((published.length > 0 ? published : all).map((one) => one.period)).at(-1);
  const [first] = places;
  return all.find((one) => one.period === newest) ?? (first?.group === 'all' ? first.whole : null);
}

/** Table order, each figure once: the whole can stand both among the figures and beside a map. */
function everyFigure({ figures, layers }: Parts): Observation[] {
  const seen = new Set<string>();
  return [...figures, ...layers.flat()].filter((one) => {
    const key = [one.source, one.period, one.geography, one.area, one.dimension, one.group, one.estimate].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * What is newest: of the figures by group where there are any, else of the places. Where none is published the page
 * says of the newest why not.
 */
function newestOf({ figures, places }: Parts): Observation | undefined {
  const candidates = figures.length > 0 ? figures : places.flatMap((one) => one.areas);
  const published = candidates.filter((one) => one.status === 'published');
  const told = published.length > 0 ? published : candidates;
  const newest = sortPeriods(told.map((one) => one.period)).at(-1);
  return told.find((one) => one.period === newest);
}

/**
 * The one object that the page, its charts, its table and its files are printed from. Sentences and files are added
 * by the commands that make them. Throws when the indicator has no figure at all.
 */
export function publish(parts: Parts): Omit<PublishedIndicator, 'sentences' | 'files' | 'maps' | 'release'> {
  const { indicator, divisions, places, texts, date } = parts;
  const newest = newestOf(parts);
  if (newest === undefined) throw new Error(`indicator ${indicator.id}: its tables have no row for it`);
  const source = parts.sources.get(newest.source);
  const nextExpected = expectedRelease(newest.period, source?.cadenceMonths ?? null, source?.lagMonths ?? null);
  return {
    id: indicator.id,
    indicator,
    latestPeriod: newest.period,
    latestVintage: newest.vintage,
    nextExpected,
    overdue: nextExpected !== null && nextExpected < date,
    everyone: everyoneOf(parts),
    divisions,
    places,
    observations: everyFigure(parts),
    sources: indicatorSources(indicator),
    texts,
  };
}

/** A published indicator with its sentences, before its files are known. */
export type Told = Omit<PublishedIndicator, 'files' | 'maps' | 'release'> & { sentences: InLanguages<Sentences> };
