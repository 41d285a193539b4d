import { expect, test } from 'vitest';
import { draftReferences } from '../../../src/checks/draft-references.ts';
import { toCatalog } from '../../../src/checks/to-catalog.ts';
import { isWaiting } from '../../../src/checks/waiting.ts';
import { change, folderAfter, remove } from '../../cities/invented-city.ts';

const fetch = `fetch:
  kind: http
  parts:
    port-verity/rescue-log.csv: { address: https://data.port.example/a.csv, verified: null }
provenance:`;
const fetched = change('catalog/sources/rescue-log.yaml', 'provenance:', fetch);
const unfetched = [fetched, remove('tables/rescue-log.csv'), remove('tables/rescue-log.meta.json')];
const rescues = 'rescues';

test('an indicator waits while its fetched source has no table, is not published, and is listed for staff', () => {
  const folder = folderAfter(...unfetched);
  expect(isWaiting(folder, folder.objects.indicators.get(rescues)!.value)).toBe(true);
  expect(isWaiting(folder, folder.objects.indicators.get('safe-water')!.value)).toBe(false);
  const catalog = toCatalog(folder)!;
  expect(catalog.indicators.has(rescues)).toBe(false);
  expect(catalog.drafts.has(`indicators/${rescues}`)).toBe(true);
});

test('with its table it is published', () => {
  const folder = folderAfter(fetched);
  expect(isWaiting(folder, folder.objects.indicators.get(rescues)!.value)).toBe(false);
  expect(toCatalog(folder)!.indicators.has(rescues)).toBe(true);
});

test('what is published may not name what waits', () => {
  const named = change('site.yaml', '- safe-water', '- rescues');
  expect(draftReferences(folderAfter(...unfetched, named)).map(({ field, wrong }) => `${field}: ${wrong}`)).toEqual([
    'home[0]: "rescues" waits for its first table',
  ]);
});
