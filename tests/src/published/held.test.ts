import { beforeAll, describe, expect, it } from 'vitest';
import { enough, everyFigure, figuresBy, figuresByPlace, held } from '../../../src/published/held.ts';
import type { PublishedIndicator } from '../../../src/model/published.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let indicators: PublishedIndicator[];
const one = (id: string) => indicators.find((indicator) => indicator.id === id)!;

beforeAll(async () => {
  await publishVerity('held');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  indicators = pageContext('en', '/').indicators();
});

describe('held', () => {
  it('counts the indicators with a published figure and tells the newest period', () => {
    const water = one('safe-water');
    expect(held([water, water], everyFigure)).toEqual({ count: 2, newest: water.latestPeriod });
    expect(held([], everyFigure)).toEqual({ count: 0, newest: null });
  });

  it('does not count figures that are not published', () => {
    const water = structuredClone(one('safe-water'));
    water.observations.forEach((figure) => Object.assign(figure, { status: 'withheld', estimate: null }));
    expect(held([water], everyFigure)).toEqual({ count: 0, newest: null });
  });

  it('takes the divisions that are asked about, of people', () => {
    const byKin = figuresBy(new Set(['kin']));
    expect(held([one('safe-water')], byKin).count).toBe(1);
    expect(held([one('safe-water')], figuresBy(new Set(['age-band']))).count).toBe(0);
    const firms = structuredClone(one('safe-water'));
    firms.indicator.context = true;
    expect(held([firms], byKin).count).toBe(0);
  });

  it('finds figures by place', () => {
    expect(held([one('quays-not-clean')], figuresByPlace).count).toBe(1);
    expect(held([one('safe-water')], figuresByPlace).count).toBe(0);
  });
});

describe('enough', () => {
  const none = { count: 0, newest: null };
  const of = (newest: string) => ({ count: 1, newest });

  it('is yes by race and by place up to five years old, both', () => {
    expect(enough(of('2023'), of('2021'), of('2019-2023'), 2026)).toBe('yes');
    expect(enough(of('2023'), of('2020'), of('2023'), 2026)).toBe('in-part');
    expect(enough(of('2023'), of('2023'), none, 2026)).toBe('in-part');
    expect(enough(of('2023'), of('2023'), of('not-stated'), 2026)).toBe('in-part');
  });

  it('is no without any figure', () => {
    expect(enough(none, none, none, 2026)).toBe('no');
  });
});
