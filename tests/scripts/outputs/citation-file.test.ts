import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import { expect, test } from 'vitest';
import { bundleFiles } from '../../../scripts/outputs/bundle-files.ts';
import { bundle, context } from './invented-bundle.ts';

const files = bundleFiles(bundle, context);
const at = (ending: string): string => files.get(`${bundle.path}.${ending}`) as string;

test('Citation File Format: a reference manager reads title, author, day and address', () => {
  const [cited] = new Cite(at('cff')).data as unknown as Record<string, unknown>[];
  expect(cited).toMatchObject({ title: bundle.title, URL: bundle.page, version: '2022-03-02' });
  expect(cited!['issued']).toEqual({ 'date-parts': [[2022, 3, 1]] });
});
