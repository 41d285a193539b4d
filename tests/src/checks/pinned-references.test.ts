import { expect, it } from 'vitest';
import { pinnedReferences } from '../../../src/checks/pinned-references.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const id = 'well-of-ward-01';
function faults(from: string, to: string): string[] {
  const folder = folderAfter(change(`notes/${id}.yaml`, from, to));
  return pinnedReferences(folder, folder.objects.notes.get(id)!).map(({ field, wrong }) => `${field}: ${wrong}`);
}

it('finds a kind of places that is not there, or has no pages', () => {
  expect(faults('geography: ward-2020', 'geography: ward-2021')).toEqual([
    'about.place.geography: unknown geography "ward-2021"',
  ]);
  expect(faults('geography: ward-2020', 'geography: quarter-2020')).toEqual([
    'about.place.geography: the places of "quarter-2020" have no pages',
  ]);
});

it('finds a period that other figures have, and the indicator has not', () => {
  expect(faults("period: '2021'", "period: '2019'")).toEqual(['about.period: unknown period "2019"']);
});

it('takes any period that has figures where no indicator is named', () => {
  expect(faults('indicator: quays-not-clean\n  place:', 'indicator: null\n  place:')).toEqual([]);
});
