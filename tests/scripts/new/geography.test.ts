import { expect, test } from 'vitest';
import { geography } from '../../../scripts/new/geography.ts';
import { expectSoundDraft } from '../sound-draft.ts';

const answers = {
  id: 'pier-2024',
  name: 'Piers',
  one: 'pier',
  vintage: '2024',
  publisher: 'Port',
  licence: 'none stated',
  areas: '01, 02',
};

test('a new geography is a draft that the model reads', () => {
  expectSoundDraft(geography, 'geographies', answers);
});

test('ids of areas stay text, with their zeros', () => {
  expect(expectSoundDraft(geography, 'geographies', answers)).toMatchObject({ areas: ['01', '02'] });
});
