import { expect, it } from 'vitest';
import { lever } from '../../../src/model/lever.ts';

const control = { office: 'Council', what: 'Orders wells. [1]' };
const evidence = [{ title: 'Order', publisher: 'Council', date: '2021', where: 'A book' }];
const water = {
  id: 'water',
  indicators: ['safe-water'],
  controls: ['city'],
  evidence,
  texts: { name: 'Water', controls: [control], absence: null, noProgram: null },
};
const faults = (given: object): string[] =>
  (lever.safeParse({ ...water, ...given }).error?.issues ?? []).map(({ path }) => path.join('.'));

it('takes who controls what, each with its level', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ controls: ['city', 'state'] })).toEqual(['controls']);
});

it('wants an absence to be stated where nobody is named, and there alone', () => {
  const nobody = { controls: [], texts: { ...water.texts, controls: [], absence: 'Council' } };
  expect(faults(nobody)).toEqual([]);
  expect(faults({ texts: { ...water.texts, absence: 'Council' } })).toEqual(['texts.absence']);
  expect(faults({ controls: [], texts: { ...water.texts, controls: [] } })).toEqual(['texts.absence']);
});
