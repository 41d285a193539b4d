import type { Figure } from './figure.ts';
import { formatBare } from './value.ts';

const mostExtraDigits = 2;

/**
 * The figure with as many more decimals as it takes to print two different values differently, at most two more
 * (METHOD 9.3). Example: 12.34 and 12.31, at one decimal both 12.3, are printed with two.
 */
export function tellApart(a: number, b: number, figure: Figure): Figure {
  if (a === b || figure.unit === 'dollars') return figure;
  for (let extra = 0; extra <= mostExtraDigits; extra += 1) {
    const finer = { ...figure, decimals: figure.decimals + extra };
    if (formatBare(a, finer, 'en') !== formatBare(b, finer, 'en')) return finer;
  }
  return figure;
}
