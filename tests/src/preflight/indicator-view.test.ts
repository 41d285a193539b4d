import { expect, test } from 'vitest';
import { indicatorView } from '../../../src/preflight/indicator-view.ts';
import { sound } from '../../scripts/preflight/harbour.ts';
import { english } from '../format/words.ts';
import { checked, page } from './page.ts';

const { outcome } = checked(sound);
const [safeWater] = outcome!.indicators;
const view = indicatorView(page, outcome!.site, safeWater!, english);

test('the sentences are those of the page', () => {
  const said = [...view.querySelectorAll('section > p, p')].map((one) => one.textContent);
  expect(said).toEqual(safeWater!.sentences['en']!.takeaways);
});

test('the first division is drawn and printed, everyone first', () => {
  const [division] = safeWater!.divisions;
  const rows = [...view.querySelectorAll('tbody tr')];
  const everyone = division!.all.estimate === null ? 0 : 1;
  expect(rows).toHaveLength(division!.rows.length + everyone);
  expect(rows[0]!.querySelector('th')!.textContent).toBe(safeWater!.indicator.texts.allLabel);
  for (const row of rows) expect(row.querySelector('svg')).not.toBeNull();
});

test('a value that is not there says why, over both columns', () => {
  const [division] = safeWater!.divisions;
  const [first] = division!.rows;
  const without = {
    ...division!,
    rows: [
      {
        ...first!,
        latest: { ...first!.latest, estimate: null, lower: null, upper: null, status: 'withheld' as const },
      },
    ],
  };
  const shown = indicatorView(page, outcome!.site, { ...safeWater!, divisions: [without] }, english);
  const cell = shown.querySelector('td.missing')!;
  expect([cell.textContent, cell.getAttribute('colspan')]).toEqual([english.say('status.withheld'), '2']);
});
