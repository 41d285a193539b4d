import { expect, test } from 'vitest';
import { newSource } from '../../../scripts/new/source.ts';
import { expectSoundDraft } from '../sound-draft.ts';

const answers = {
  id: 'oar-log',
  title: 'Oars # and more',
  publisher: 'Port',
  url: 'none',
  licence: 'none stated',
  privacy: 'standard',
  counts: 'persons',
  'period-kind': 'year',
  cadence: '12',
  lag: 'none',
  series: 'oars',
  geography: 'town',
  area: '01',
};

test('a new source is a draft that the model reads', () => {
  expectSoundDraft(newSource, 'sources', answers);
});

test('it brings a crosswalk that holds no label yet', () => {
  expect(newSource.files(answers).get('catalog/crosswalks/oar-log.csv')).toBe(
    'column,label,dimension,group,definition\n',
  );
});
