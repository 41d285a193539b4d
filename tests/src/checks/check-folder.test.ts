import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/checks/check-folder.ts';
import { change, cityFiles, faultsAfter, remove, write } from '../../cities/invented-city.ts';

describe('checkFolder', () => {
  it('gives a catalog when there is nothing to mend', () => {
    const { problems, catalog } = checkFolder(cityFiles());
    expect(problems).toEqual([]);
    expect(catalog?.site.languages.map(({ id }) => id)).toEqual(['en', 'es', 'eo']);
  });

  it('gives all faults at once, by file and line, and then no catalog', () => {
    const files = cityFiles();
    change('tables/water-survey.csv', ',68.2,', ',x,')(files);
    write('catalog/pages/about.yaml', 'id: about\n')(files);
    remove('tables/rescue-log.meta.json')(files);
    const { problems, catalog } = checkFolder(files);
    expect(catalog).toBeNull();
    expect(problems.map(({ file }) => file)).toEqual([
      'catalog/pages/about.yaml',
      'tables/rescue-log.csv',
      'tables/water-survey.csv',
    ]);
  });

  it('takes text that looks like markup or a formula as text', () => {
    const markup = change('catalog/indicators/rescues.yaml', 'Rescues at sea, by kin', '<script>alert(1)</script>');
    const formula = change('catalog/dimensions/kin.yaml', 'label: Heron', "label: '=cmd|x'");
    expect(faultsAfter(markup, formula)).toEqual([]);
  });

  it('never throws, whatever the bytes are', () => {
    const city = cityFiles();
    // One file of each folder: the others are read by the same code.
    const each = new Map([...city.keys()].map((path) => [path.replace(/[^/]+(\.\w+)$/, '*$1'), path]));
    expect(each.size).toBeGreaterThan(20);
    for (const path of each.values()) {
      const files = new Map(city).set(path, Uint8Array.of(0xff, 0x00, 0x22, 0x0a, 0x7b, 0x2d));
      expect(() => checkFolder(files), path).not.toThrow();
    }
  });

  it('holds the interface words of the city against those of the software', () => {
    const strings = new Map([['en', { map: { zoom: 'Zoom' } }]]);
    expect(checkFolder(cityFiles(), strings).problems.length).toBeGreaterThan(0);
  });
});
