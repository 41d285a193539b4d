import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundleFiles } from '../../../scripts/outputs/bundle-files.ts';
import { toCitationFile } from '../../../scripts/outputs/citation-file.ts';
import { unreleased } from '../../../scripts/outputs/rows.ts';
import { bundle, context } from './invented-bundle.ts';

const files = bundleFiles(bundle, context);
const at = (ending: string): string => files.get(`${bundle.path}.${ending}`) as string;

test('Citation File Format: a reference manager reads title, author, day and address', () => {
  const [cited] = new Cite(at('cff')).data as unknown as Record<string, unknown>[];
  expect(cited).toMatchObject({ title: bundle.title, URL: bundle.page, version: '2022-03-02' });
  // The day of the release, and not that of the build.
  expect(cited!['issued']).toEqual({ 'date-parts': [[2022, 3, 2]] });
});

test('figures of no release name neither a version nor a day of release', () => {
  const told = parse(toCitationFile(bundle, 'Invented', unreleased, context.terms)) as object;
  expect(told).not.toHaveProperty('version');
  expect(told).not.toHaveProperty('date-released');
  const second = parse(toCitationFile(bundle, 'Invented', '2022-03-02-2', context.terms)) as object;
  expect(second).toMatchObject({ version: '2022-03-02-2', 'date-released': '2022-03-02' });
});

test('the licence is ours alone: the abstract says so, and each source is told with its own terms', () => {
  const told = parse(at('cff')) as { abstract: string; references: Record<string, unknown>[] };
  expect(told.abstract).toContain(context.terms);
  expect(told.references.map(({ notes, publisher }) => [notes, publisher])).toEqual(
    bundle.origins.map(({ licence, publisher }) => [licence, { name: publisher }]),
  );
  expect(told.references.map((one) => one['date-accessed'])).toEqual(bundle.origins.map(({ retrieved }) => retrieved));
});
