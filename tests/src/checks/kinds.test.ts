import { expect, it } from 'vitest';
import { kinds, oneOf, schemasByName } from '../../../src/checks/kinds.ts';

it('has a name and a schema file for every kind of catalog object', () => {
  expect(kinds).toContain('issue-areas');
  for (const kind of kinds) expect(schemasByName[oneOf[kind].replace(' ', '-')]).toBeDefined();
});
