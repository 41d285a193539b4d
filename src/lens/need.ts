import type { NeedIndicator } from '../model/lens-data.ts';

/** Weights by indicator. */
export type Weights = Readonly<Record<string, number>>;

/**
 * Where each place stands on an indicator between the one with the least need (0) and the one with the most (1); null where a
 * place has no published figure, and for all where the figures do not differ. Min-max scaling; turned round where higher is better.
 * Example: 10, 20 and 40 percent, lower is better, are 0, 0.333 and 1.
 */
export function positions({ areas, direction }: Pick<NeedIndicator, 'areas' | 'direction'>): (number | null)[] {
  const values = areas.map(({ value }) => value);
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2 || least === most) return values.map(() => null);
  return values.map((value) => {
    if (value === null) return null;
    const part = (value - least) / (most - least);
    return direction === 'higher-is-better' ? 1 - part : part;
  });
}

/**
 * The need of each place: the weighted mean of its positions over the indicators that have a weight above 0; null where one of
 * these is missing, so that nothing is filled in. `standing` has one list of positions for each indicator, in their order.
 * Example: positions 0.25 and 0.75 with the weights 1 and 3 are 0.625.
 */
export function needOf(
  need: readonly Pick<NeedIndicator, 'id'>[],
  standing: readonly (readonly (number | null)[])[],
  weights: Weights,
): (number | null)[] {
  const used = need.map(({ id }, at) => ({ weight: weights[id] ?? 0, at })).filter(({ weight }) => weight > 0);
  const whole = used.reduce((sum, { weight }) => sum + weight, 0);
  const count = standing[0]?.length ?? 0;
  return Array.from({ length: count }, (_, place) => {
    const parts = used.map(({ weight, at }) => ({ weight, position: standing[at]![place] ?? null }));
    if (whole === 0 || parts.some(({ position }) => position === null)) return null;
    return parts.reduce((sum, { weight, position }) => sum + weight * position!, 0) / whole;
  });
}

/** One way of weighing: as given, with one indicator left out, or with all weight on one. */
export interface Weighting {
  kind: 'given' | 'without' | 'only';
  indicator: string | null;
  weights: Weights;
}

/**
 * Every weighting that is looked at: as given, then each indicator that counts left out (where another is left), then all weight
 * on each. Example: of three indicators these are seven.
 */
export function weightings(need: readonly Pick<NeedIndicator, 'id'>[], given: Weights): Weighting[] {
  const used = need.map(({ id }) => id).filter((id) => (given[id] ?? 0) > 0);
  const without = used.length < 2 ? [] : used;
  return [
    { kind: 'given', indicator: null, weights: given },
    ...without.map((id): Weighting => ({ kind: 'without', indicator: id, weights: { ...given, [id]: 0 } })),
    ...(used.length < 2 ? [] : used).map((id): Weighting => ({ kind: 'only', indicator: id, weights: { [id]: 1 } })),
  ];
}
