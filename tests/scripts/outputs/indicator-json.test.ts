import { expect, test } from 'vitest';
import { built, published } from './invented-bundle.ts';

// Files of the invented city: every figure is synthetic.
const told = JSON.parse(built.files.get(`data/indicators/${published.id}.json`)!) as {
  page: string;
  publisher: string;
  date: string;
  release: string | null;
  licence: Record<string, string>;
  origins: { id: string; title: string; publisher: string; licence: string; retrieved: string; texts: object }[];
  labels: {
    dimensions: Record<string, Record<string, { name: string; groups: Record<string, string> }>>;
    geographies: Record<string, Record<string, string>>;
  };
};
const languages = built.site.site.languages.map(({ id }) => id).sort();

test('the file says who publishes it, of which release, and on which terms', () => {
  const { site, date } = built.site;
  expect(told).toMatchObject({ publisher: site.texts.name, date, release: published.release });
  expect(told.page).toBe(`${site.url}/indicators/${published.id}/`);
  expect(told.licence['textsAndCalculations']).toBe('CC-BY-4.0');
});

test('every source of a figure has its title, publisher, terms and the day it was read', () => {
  expect(told.origins.map(({ id }) => id).sort()).toEqual([...published.sources].sort());
  for (const origin of told.origins) {
    const found = built.site.sources.find(({ source }) => source.id === origin.id)!;
    const { title, publisher, licence } = found.source;
    expect(origin).toMatchObject({ title, publisher, licence, retrieved: found.receipt.retrieved });
    expect(Object.keys(origin.texts).sort()).toEqual(languages);
  }
});

test('every group and kind of place has its name in each language of the site', () => {
  for (const { dimension, group, geography } of published.observations) {
    expect(Object.keys(told.labels.geographies[geography]!).sort()).toEqual(languages);
    if (dimension === 'all') continue;
    const named = told.labels.dimensions[dimension]!;
    expect(Object.keys(named).sort()).toEqual(languages);
    for (const { name, groups } of Object.values(named)) {
      expect(name).not.toBe('');
      if (group !== 'all') expect(groups[group]).toMatch(/\S/);
    }
  }
});
