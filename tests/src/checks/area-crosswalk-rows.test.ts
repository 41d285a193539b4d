import { expect, it } from 'vitest';
import { areaCrosswalkEnds } from '../../../src/model/area-crosswalk.ts';
import { change, faultsAfter, remove, write } from '../../cities/invented-city.ts';

const file = 'catalog/area-crosswalks/ward-2020--quarter-2020.csv';

it('a crosswalk is called after the geographies it joins', () => {
  expect(areaCrosswalkEnds('ward-2020--quarter-2020')).toEqual({ from: 'ward-2020', to: 'quarter-2020' });
  const text = 'from,to,share,weight\n';
  expect(faultsAfter(write('catalog/area-crosswalks/ward-2020--kvarter.csv', text))).toEqual([
    'catalog/area-crosswalks/ward-2020--kvarter.csv:0:0 file name: unknown geography "kvarter"',
  ]);
});

it('drops nobody and doubles nobody', () => {
  expect(faultsAfter(change(file, '02,south,0.4,0.4', '02,south,0.4,0.3'))).toEqual([
    `${file}:3:14 weight: the weights of "02" add up to 0.9: residents would be dropped`,
  ]);
  expect(faultsAfter(change(file, '02,south,0.4,0.4', '02,south,0.4,0.5'))).toEqual([
    `${file}:3:14 weight: the weights of "02" add up to 1.1: residents would be doubled`,
  ]);
  expect(faultsAfter(change(file, '03,south,1,1\n', ''))).toEqual([
    `${file}:0:0 from: 1 source areas have no line (03): their residents would be dropped`,
  ]);
});

it('tells a pair that stands twice', () => {
  expect(faultsAfter(change(file, '03,south,1,1', '03,south,0.5,0.5\n03,south,0.5,0.5'))).toEqual([
    `${file}:6:4 to: "03" goes to "south" twice: its residents would be doubled`,
  ]);
});

it('tells an id that lost its zero, and an unknown target', () => {
  expect(faultsAfter(change(file, '01,north,1,1', '1,north,1,1'))).toEqual([
    `${file}:0:0 from: 1 source areas have no line (01): their residents would be dropped`,
    `${file}:2:1 from: unknown area "1"`,
  ]);
  expect(faultsAfter(change(file, '03,south', '03,sud'))).toEqual([`${file}:5:4 to: unknown area "sud"`]);
});

it('a folder without crosswalks is sound', () => {
  expect(faultsAfter(remove(file))).toEqual([]);
});
