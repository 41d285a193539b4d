import { expect, it } from 'vitest';
import { policyAreaReferences } from '../../../src/checks/policy-area-references.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

it('finds an indicator that does not exist', () => {
  const changed = folderAfter(change('catalog/policy-areas/water.yaml', '- safe-water', '- safe-tea'));
  expect(policyAreaReferences(changed).map(({ field, wrong }) => `${field}: ${wrong}`)).toEqual([
    'indicators[0]: unknown indicator "safe-tea"',
  ]);
});

it('is silent on the city as it stands', () => {
  expect(policyAreaReferences(folderAfter())).toEqual([]);
});
