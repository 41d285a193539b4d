import { describe, expect, it } from 'vitest';
import { copies } from '../../../src/checks/copies.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const filled = (table: string) => change(`tables/${table}.meta.json`, '"bytes": 0', '"bytes": 12');

describe('copies', () => {
  it('finds one raw file under two names', () => {
    const found = copies(folderAfter(filled('head-count'), filled('rescue-log')));
    expect(found.map(({ file, field, wrong }) => `${file} ${field}: ${wrong}`)).toEqual([
      'tables/rescue-log.meta.json files[0].path: "port-verity/rescue-log.csv" is byte for byte ' +
        '"port-verity/head-count.csv", which the source `head-count` reads',
    ]);
  });

  it('lets two sources read one file under its one name', () => {
    const same = change('tables/rescue-log.meta.json', 'rescue-log.csv', 'head-count.csv');
    expect(copies(folderAfter(filled('head-count'), filled('rescue-log'), same))).toEqual([]);
  });

  it('says nothing of empty files', () => {
    expect(copies(folderAfter())).toEqual([]);
  });
});
