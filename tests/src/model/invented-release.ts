import type { FrozenIndicator } from '../../../src/model/release.ts';

/** An invented indicator as a release has it; change what the test is about. */
export const frozenEntry = (given: Partial<FrozenIndicator> = {}): FrozenIndicator => ({
  ...{
    id: 'oars',
    issueArea: 'water',
    measure: 'share',
    unit: 'percent',
    direction: 'neither',
    per: null,
    decimals: 1,
  },
  latestPeriod: '2021',
  texts: { en: { title: 'Oars', unitLabel: 'Percent', universe: 'Rowers', definition: 'Has oars', allLabel: 'All' } },
  ...{ groups: {}, sources: [], figures: 1, in: '2022-01-01', sha256: 'a'.repeat(64) },
  ...given,
});
