import { expect, it } from 'vitest';
import { emptyFolder } from '../../../src/checks/folder.ts';

it('knows its files and has read nothing', () => {
  const folder = emptyFolder(['site.yaml']);
  expect(folder.files).toEqual(new Set(['site.yaml']));
  expect(folder.site).toBeNull();
  expect(folder.objects.indicators.size).toBe(0);
});
