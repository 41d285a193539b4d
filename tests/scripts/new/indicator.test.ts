import { expect, test } from 'vitest';
import { indicator } from '../../../scripts/new/indicator.ts';
import { expectSoundDraft } from '../sound-draft.ts';

const answers = {
  id: 'oars',
  title: 'Oars: "all" of them',
  'issue-area': 'water',
  source: 'survey',
  series: 'oars',
  measure: 'event-rate',
  unit: 'rate',
  direction: 'neither',
  geography: 'town',
  area: '01',
  dimension: 'tree',
};

test('a new indicator is a draft that the model reads', () => {
  expectSoundDraft(indicator, 'indicators', answers);
});

test('signs in an answer stay text', () => {
  expect(expectSoundDraft(indicator, 'indicators', answers)).toMatchObject({
    figures: { area: '01' },
    texts: { title: 'Oars: "all" of them' },
  });
});
