import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/checks/read-folder.ts';
import { cityFiles } from '../../cities/invented-city.ts';

describe('readFolder', () => {
  it('reads every kind of file', () => {
    const { folder, problems } = readFolder(cityFiles());
    expect(problems).toEqual([]);
    expect(folder.site?.value.id).toBe('port-verity');
    expect([...folder.objects.dimensions.keys()]).toEqual(['age-band', 'kin']);
    expect(folder.tables.get('head-count')?.rows).toHaveLength(7);
    expect(folder.words.get('eo')?.get('interface')).toBeDefined();
  });

  it('keeps the id of a broken file, so that it is not called missing elsewhere', () => {
    const files = cityFiles().set('catalog/dimensions/kin.yaml', new Uint8Array());
    const { folder } = readFolder(files);
    expect(folder.objects.dimensions.has('kin')).toBe(false);
    expect(folder.ids.dimensions.has('kin')).toBe(true);
  });

  it('says which files must be there', () => {
    expect(readFolder(new Map()).problems.map(({ file, wrong }) => `${file} ${wrong}`)).toEqual([
      'site.yaml is missing',
      'catalog/glossary.yaml is missing',
    ]);
  });
});
