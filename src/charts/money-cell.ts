import type { Scale } from '../model/published.ts';
import { at } from './marks.ts';
import { onScale, percentOf } from './position.ts';
import { element, percent } from './svg.ts';

export interface MoneyCell {
  /** The amount that the bar ends at, and the earlier one that the stroke stands at; null where there is none. */
  now: number | null;
  before: number | null;
  scale: Scale;
  /** A bar that is not filled: money that belongs to no issue area. */
  hollow: boolean;
}

const barHeight = 12;

function grid(scale: Scale): string {
  const line = (tick: number): string => {
    const x = percent(percentOf(tick, scale));
    return element('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: '100%' });
  };
  return scale.ticks.map(line).join('');
}

function bar({ now, scale, hollow }: MoneyCell): string {
  if (now === null || now === 0) return '';
  const [zero, end] = [onScale(percentOf(0, scale)), onScale(percentOf(now, scale))];
  return element(
    'svg',
    { y: '50%', overflow: 'visible' },
    element('rect', {
      class: hollow ? 'bar hollow' : 'bar',
      x: percent(Math.min(zero, end)),
      y: -barHeight / 2,
      width: percent(Math.abs(end - zero)),
      height: barHeight,
    }),
  );
}

function stroke({ before, scale }: MoneyCell): string {
  if (before === null) return '';
  const line = (name: string): string => element('line', { class: name, x1: 0, x2: 0, y1: -10, y2: 10 });
  return at(onScale(percentOf(before, scale)), line('before-halo'), line('before'));
}

/**
 * The drawing inside one row of a table of money: a bar from zero to the amount, and a stroke at an earlier amount. Sums
 * of money have no uncertainty and no yardstick, so there is no line of everyone. Hidden from assistive technology: the
 * cells beside it carry the figures. Amounts are in the unit of `scale`.
 * Example: 20 on a scale from 0 to 80 is a bar over a quarter of the width.
 */
export function moneyCell(cell: MoneyCell): string {
  return element(
    'svg',
    { class: 'chart dot-cell money-cell', width: '100%', height: '100%', 'aria-hidden': 'true', focusable: 'false' },
    grid(cell.scale),
    bar(cell),
    stroke(cell),
  );
}

/** The small drawing before a word in the key: the bar, the bar that is not filled, or the stroke. */
export function moneyKey(kind: 'now' | 'nowhere' | 'before'): string {
  const scale = { min: 0, max: 1, ticks: [] };
  const amounts = kind === 'before' ? { now: null, before: 0.5 } : { now: 1, before: null };
  return element(
    'svg',
    { class: 'chart key-mark money-cell', width: 30, height: 20, 'aria-hidden': 'true', focusable: 'false' },
    bar({ ...amounts, scale, hollow: kind === 'nowhere' }),
    stroke({ ...amounts, scale, hollow: false }),
  );
}
