/**
 * The one ratio scale of the home picture: nothing at the left edge, everyone's figure on the line at 30 % of the
 * width, the right edge at a third over three times that figure (1 / 0.3).
 */
export const cityAt = 30;

/** The ratios to everyone's figure that are named above the strips. */
const ratios = { none: 0, half: 0.5, city: 1, twice: 2, 'three-times': 3 } as const;
export type StripTick = keyof typeof ratios;

/** The ticks above the strips: which words, and where in percent of the width. `twice` stands at 60. */
export const stripTicks: { key: StripTick; at: number }[] = Object.entries(ratios).map(([key, ratio]) => ({
  key: key as StripTick,
  at: ratio * cityAt,
}));

/**
 * Where a figure stands in a strip `width` pixels wide, by its ratio to everyone's; beyond `width` when off the scale.
 * Throws RangeError when everyone's figure is not above zero: a ratio to it says nothing.
 * Example: `stripX(20, 10, 758)` is twice, at 60 % of 758, 454.8.
 */
export function stripX(value: number, everyone: number, width: number): number {
  if (!(everyone > 0)) throw new RangeError(`a ratio needs a figure of everyone above zero: ${everyone}`);
  return (value / everyone) * (cityAt / 100) * width;
}
