import { expect, test } from 'vitest';
import { built, taken } from './invented-bundle.ts';

test('DCAT-US 1.1 and 3.0: every data set has what the standards ask for, and every address is a file', () => {
  for (const name of ['data.json', 'data-3.0.json']) {
    const { dataset } = JSON.parse(taken.files.get(name) as string) as { dataset: Record<string, unknown>[] };
    expect(dataset).toHaveLength(built.indicators.length + 1);
    for (const one of dataset) {
      for (const key of ['title', 'description', 'keyword', 'modified', 'publisher', 'contactPoint', 'identifier'])
        expect(one[key], `${name}: ${key}`).toBeTruthy();
      for (const { downloadURL } of one['distribution'] as { downloadURL: string }[])
        expect(taken.files.has(downloadURL.replace(`${built.site.site.url}/`, '')), downloadURL).toBe(true);
    }
    expect(new Set(dataset.map((one) => one['identifier'])).size).toBe(dataset.length);
  }
});
