import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';

type Made = Pick<Indicator, 'figures' | 'places'>;
type Drawn = Pick<Observation, 'source' | 'geography' | 'estimate'>;

/**
 * The source of what a figure is out of, where that is another one; empty where it is not. The whole that stands beside
 * the areas of a layer is made as they are.
 * Example: arrests of one source for every 1,000 residents of another give the id of the other.
 */
export function denominatorSource(one: Omit<Drawn, 'estimate'>, { figures, places }: Made): string {
  const ofSource = places.filter(({ source }) => source === one.source);
  const layer = ofSource.find(({ geography }) => geography === one.geography) ?? ofSource[0];
  const isOwn = figures !== null && figures.source === one.source && figures.geography === one.geography;
  const source = (isOwn ? figures : layer)?.denominator?.source ?? '';
  return source === one.source ? '' : source;
}

/**
 * The sources that figures have of their own: those of the figures that are printed; where none is, of what is not.
 * Example: one printed figure of `a` and a hidden one of `b` give `a`.
 */
export function ownSources(drawn: readonly (Drawn | null)[]): string[] {
  const there = drawn.filter((one) => one !== null);
  const printed = there.filter(({ estimate }) => estimate !== null);
  const sources = (printed.length > 0 ? printed : there).map(({ source }) => source);
  return [...new Set(sources)].filter((source) => source !== '');
}

/**
 * Every source of figures that are drawn together, and no other of their indicator: their own, then what they are out of.
 * Example: a map of arrests for every 1,000 residents gives the source of the arrests and that of the residents.
 */
export function figureSources(drawn: readonly (Drawn | null)[], made: Made): string[] {
  const own = ownSources(drawn);
  const there = drawn.filter((one) => one !== null && own.includes(one.source));
  const outOf = there.map((one) => denominatorSource(one!, made)).filter((source) => source !== '');
  return [...new Set([...own, ...outOf])];
}
