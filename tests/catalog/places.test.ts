import { describe, expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { receipt as receiptSchema } from '../../src/model/receipt.ts';
import { percent, row, table } from './tables.ts';

const real = realEffects();

describe('places', () => {
  const counts = async (geography: string, period = '2020'): Promise<number> => {
    const rows = (await table('census-2020-places')).filter(
      (cells) => cells['geography'] === geography && cells['group'] === 'all' && cells['period'] === period,
    );
    return rows.reduce((sum, cells) => sum + Number(cells['estimate']), 0);
  };

  test.each(['council-district-2021', 'community-plan-area', 'police-area', 'times-neighborhood'])(
    'the areas of %s add up to the 3,894,798 residents of the tracts of the city',
    async (geography) => expect(Math.round(await counts(geography))).toBe(3894798),
  );

  test('what lies in no neighborhood council is told: 83,128 residents', async () => {
    const receipt = receiptSchema.parse(JSON.parse(await real.readText('data/tables/census-2020-places.meta.json')));
    const councils = receipt.placed?.find(({ into, period }) => into === 'neighborhood-council' && period === '2020');
    expect(Math.round(councils!.remainder)).toBe(83128);
    expect(Math.round((await counts('neighborhood-council')) + councils!.remainder)).toBe(3894798);
  });

  test('groups of a place add up to its residents', async () => {
    const rows = (await table('census-2020-places')).filter(
      ({ geography, area, period }) => geography === 'council-district-2021' && area === '8' && period === '2020',
    );
    const groups = rows.filter(({ group }) => group !== 'all');
    const all = rows.find(({ group }) => group === 'all')!;
    expect(groups.reduce((sum, { estimate }) => sum + Number(estimate), 0)).toBeCloseTo(Number(all['estimate']), 0);
    expect(Math.round(Number(all['estimate']))).toBe(253649);
  });

  test('District 8 below the poverty line: 22.9 percent, as the picture of the brief has it', async () => {
    const district = { geography: 'council-district-2021', area: '8', series: 'below-poverty' };
    expect(percent(await row('county-poverty-tracts', district))).toBeCloseTo(22.9, 1);
  });

  test('no rate of a council district that gets more than a fifth of its residents from split tracts', async () => {
    const district = { geography: 'council-district-2021', area: '1', series: 'below-poverty' };
    const { status, estimate, numerator, note } = await row('county-poverty-tracts', district);
    expect([status, estimate, numerator]).toEqual(['not-available', '', '']);
    expect(note).toMatch(/^2\d percent of those counted/);
  });
});
