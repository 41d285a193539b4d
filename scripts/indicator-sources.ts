import type { Indicator } from '../src/model/indicator.ts';

/**
 * The sources that an indicator is made from, each once, in the order in which its page names them: figures, what they
 * are divided by, places. Example: shares by group and a map from the same table have one source.
 */
export function indicatorSources({ figures, places }: Pick<Indicator, 'figures' | 'places'>): string[] {
  const named = [
    figures?.source,
    figures?.denominator?.source,
    ...places.flatMap((layer) => [layer.source, layer.denominator?.source]),
  ];
  return [...new Set(named.filter((source) => source !== undefined))];
}
