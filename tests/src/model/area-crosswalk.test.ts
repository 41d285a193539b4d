import { expect, test } from 'vitest';
import { areaCrosswalkEnds, areaCrosswalkId } from '../../../src/model/area-crosswalk.ts';

test('the name of a crosswalk holds its two ends, hyphens in them and all', () => {
  expect(areaCrosswalkId('census-tract-2020', 'ward')).toBe('census-tract-2020--ward');
  expect(areaCrosswalkEnds(areaCrosswalkId('census-tract-2020', 'ward'))).toEqual({
    from: 'census-tract-2020',
    to: 'ward',
  });
});
