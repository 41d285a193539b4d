import { expect, test } from 'vitest';
import { dimension } from '../../../scripts/new/dimension.ts';
import { expectSoundDraft } from '../sound-draft.ts';

const answers = {
  id: 'age-two',
  name: 'Age',
  family: 'age',
  counts: 'people',
  partition: 'yes',
  groups: 'young, old',
  reference: 'old',
};

test('a new dimension is a draft that the model reads', () => {
  expectSoundDraft(dimension, 'dimensions', answers);
});

test('groups stand in the order that was said', () => {
  expect(expectSoundDraft(dimension, 'dimensions', answers)).toMatchObject({
    groups: [{ id: 'young' }, { id: 'old' }],
    referenceGroup: 'old',
  });
});
