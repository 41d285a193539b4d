import { expect, it } from 'vitest';
import { pageReferences } from '../../../src/checks/page-references.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const page = 'catalog/pages/about.yaml';

it('finds an indicator that does not exist', () => {
  const changed = folderAfter(change(page, 'id: about', 'id: about\nevidence: [[safe-water, safe-tea]]'));
  expect(pageReferences(changed).map(({ field, wrong }) => `${field}: ${wrong}`)).toEqual([
    'evidence[0][1]: unknown indicator "safe-tea"',
  ]);
});

it('finds evidence beside no section', () => {
  const lists = Array(40).fill('[]').join(', ');
  const changed = folderAfter(change(page, 'id: about', `id: about\nevidence: [${lists}]`));
  expect(pageReferences(changed).map(({ wrong }) => wrong)).toEqual([
    expect.stringMatching(/^the page has \d+ sections and no more$/),
  ]);
});

it('finds a link without words, words without a link, and a link beside no section', () => {
  const lists = ['/glossary/', ...Array(40).fill('null')].join(', ');
  const changed = folderAfter(change(page, 'id: about', `id: about\nleads: [${lists}]`));
  expect(pageReferences(changed).map(({ field, wrong }) => `${field}: ${wrong}`)).toEqual([
    expect.stringMatching(/^leads\[\d+\]: the page has \d+ sections and no more$/),
    'texts.sections[0]: no words for the link to /glossary/',
  ]);
  const worded = folderAfter(change(page, 'list: []', 'list: []\n      lead: Read on'));
  expect(pageReferences(worded).map(({ wrong }) => wrong)).toEqual(['a link that leads nowhere']);
});

it('is silent on the city as it stands', () => {
  expect(pageReferences(folderAfter())).toEqual([]);
});

it('finds an issue area that does not exist, and a table whose columns have other rows', () => {
  const tables = 'issueArea: tea\ntables: [[safe-water, quays-not-clean]]';
  const changed = folderAfter(change(page, 'id: about', `id: about\n${tables}`));
  expect(pageReferences(changed).map(({ field, wrong }) => `${field}: ${wrong}`)).toEqual([
    'tables[0][1]: "quays-not-clean" has other rows',
    'issueArea: unknown issue area "tea"',
  ]);
});
