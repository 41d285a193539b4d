import { expect, test } from 'vitest';
import { packCatalog } from '../../../scripts/preflight/slice.ts';
import { runCheck } from '../../../src/preflight/run.ts';
import { brought, chosen, faulty, sound, trees, waterSlice } from '../../scripts/preflight/harbour.ts';
import { page } from './page.ts';

const run = (text: string, language = 'en') =>
  runCheck(page, {
    packed: JSON.parse(JSON.stringify(packCatalog(waterSlice))) as Record<string, unknown>,
    words: trees,
    ...chosen,
    language,
    file: { name: 'water.csv', ...brought(text) },
  });

test('a faulty file: how many problems, and a marked copy to save', async () => {
  const { status, files } = await run(faulty);
  expect(status).toContain('3 problems');
  expect(files.map(({ name }) => name)).toEqual(['water-problems.xlsx']);
});

test('a sound file: the table and its receipt to save, and what readers would see', async () => {
  const { status, files, view } = await run(sound);
  expect(status).toContain('2 rows taken');
  expect(files.map(({ name }) => name)).toEqual(['water-survey.csv', 'water-survey.meta.json']);
  const receipt = JSON.parse(await files[1]!.data.text()) as { source: string; table: { bytes: number } };
  expect([receipt.source, receipt.table.bytes]).toEqual(['water-survey', files[0]!.data.size]);
  expect(view.querySelector('svg')).not.toBeNull();
});

test('a file that is no spreadsheet has no copy', async () => {
  expect((await run('%PDF-1.7')).files).toEqual([]);
});
