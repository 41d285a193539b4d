import { figureOf, type Figured } from '../format/figure.ts';
import { formatValue } from '../format/value.ts';
import type { FrozenIndicator } from '../model/release.ts';
import type { PageContext } from './page-context.ts';

/** The part of a figure's name that says whose it is. */
interface Whose {
  dimension: string;
  group: string;
}

/**
 * The label of a group that a correction names: of the page, else as the release called it, else its id. Only the group
 * `all` is everyone. Example: a group that is no longer published keeps its name.
 */
export function correctedGroup(page: PageContext, entry: FrozenIndicator | null, { dimension, group }: Whose): string {
  const language = page.language.id;
  const live = page.site.dimensions.find((one) => one.dimension.id === dimension)?.texts[language]?.groups[group]
    ?.label;
  if (live !== undefined) return live;
  if (group === 'all') return page.say('release.everyone');
  const frozen = entry?.groups[`${dimension}/${group}`] ?? {};
  return frozen[language] ?? Object.values(frozen)[0] ?? group;
}

/** A value of a correction in the unit of its indicator, also of one that is withdrawn; words where there is none. */
export function correctedValue(page: PageContext, indicator: Figured | null, value: number | null): string {
  if (value === null) return page.say('corrections.noFigure');
  return indicator === null ? String(value) : formatValue(value, figureOf(indicator), page.messages);
}
