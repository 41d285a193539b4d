import { describe, expect, it } from 'vitest';
import { indicatorFigures } from '../../../src/checks/indicator-figures.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const faults = (file: string, from: string, to: string): string[] =>
  indicatorFigures(folderAfter(change(`catalog/indicators/${file}.yaml`, from, to))).map(
    ({ field, wrong }) => `${field}: ${wrong}`,
  );

describe('indicatorFigures', () => {
  it('wants the periods that it asks for in the table', () => {
    expect(faults('rescues', "baseline: '2019'", "baseline: '2018'")).toEqual([
      'baseline: tables/rescue-log.csv has no row of period `2018`',
    ]);
  });

  it('wants rows of its area and of each map', () => {
    expect(faults('residents-counted', 'geography: city-of-port-verity', 'geography: ward-2020')).toEqual([
      'figures.series: tables/head-count.csv has no row of `residents` for `port-verity`',
    ]);
    const map = [
      'source: quay-inspections\n    series: not-clean-metres\n    geography: ward',
      'source: head-count\n    series: residents\n    geography: ward',
    ] as const;
    expect(faults('quays-not-clean', ...map)).toEqual([
      'places[0]: tables/head-count.csv has no row of `residents` by `ward-2020`',
    ]);
  });

  it('wants classes that rise', () => {
    expect(faults('quays-not-clean', '      - 10\n      - 20\n', '      - 20\n      - 10\n')).toEqual([
      'places[0].breaks: [0, 20, 10, 30]',
    ]);
  });

  it('wants a benchmark for a representation', () => {
    expect(faults('residents-counted', 'measure: count', 'measure: representation')).toEqual([
      'figures.denominator: is missing',
    ]);
  });
});
