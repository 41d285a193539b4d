import { expect, test } from 'vitest';
import { changeView } from '../../../src/preflight/change-view.ts';
import { waterSlice } from '../../scripts/preflight/harbour.ts';
import { english, spanish } from '../format/words.ts';
import { checked, page } from './page.ts';

const newest = waterSlice.tables.get('water-survey')!.findLast(({ group }) => group === 'heron-kin')!;
const { outcome } = checked(`period,group,estimate,lower,upper\n${newest.period},Heron,11,10,12\n`);
const [change] = outcome!.changes;
const [indicator] = outcome!.indicators;

test('a figure that moves is named with both values and whether it left its interval', () => {
  const view = changeView(page, outcome!.site, indicator!, change!, english);
  expect(view.querySelector('p')!.textContent).toContain('moved: 1');
  const cells = [...view.querySelectorAll('tbody tr > *')].map((one) => one.textContent);
  expect(cells[0]).toContain('Heron');
  expect(cells.slice(1)).toEqual([`${newest.estimate!.toFixed(indicator!.indicator.decimals)}%`, '11.0%', 'Yes']);
});

test('in Spanish as well', () => {
  const view = changeView(page, outcome!.site, indicator!, change!, spanish);
  expect(view.querySelector('p')!.textContent).toContain('cambiadas: 1');
});
