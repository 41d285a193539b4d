import { beforeAll, describe, expect, test } from 'vitest';
import { figureOf } from '../../src/format/figure.ts';
import { formatPeriod } from '../../src/format/period.ts';
import { statusWords } from '../../src/format/status.ts';
import { formatValue } from '../../src/format/value.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import { type Page } from './files.ts';
import { documentOf, isFull, languages, pages, readIndicators, readSite } from './pages.ts';
import { messagesOf, plain } from './words.ts';

// What the built object says is what the page prints: in every language, for every group, in HTML.

const site = readSite();
const indicators = readIndicators();
const messages = new Map(languages.map((language) => [language, messagesOf(language)]));

function pageAt(path: string, language: string): Page {
  const found = pages.find((page) => page.language === language && page.path.endsWith(path));
  if (found === undefined) throw new Error(`there is no page ${path} in ${language}`);
  return found;
}

const pageOf = ({ id }: PublishedIndicator, language: string): Page => pageAt(`/indicators/${id}/`, language);
const mapPageOf = ({ id }: PublishedIndicator, language: string): Page => pageAt(`/indicators/${id}/map/`, language);

// One template prints all languages: all but the first show every third indicator daily, another one in each.
const each = languages.flatMap((language, from) =>
  indicators
    .filter((_, at) => isFull || language === languages[0] || at % 3 === from % 3)
    .map((one) => [one.id, language, one] as const),
);

/** What a figure is in words: the value when published, else what stands in its place. */
function printed(observation: Observation, indicator: PublishedIndicator, language: string): string {
  const words = messages.get(language);
  if (words === undefined) throw new Error(`no words in ${language}`);
  const status = statusWords(observation, words);
  if (status !== null) return plain(status);
  return plain(formatValue(observation.estimate ?? Number.NaN, figureOf(indicator.indicator, observation), words));
}

function labelOf(dimension: string, group: string, language: string): string {
  const found = site.dimensions.find((one) => one.dimension.id === dimension)?.texts[language]?.groups[group]?.label;
  return plain(found ?? `no label of ${dimension}/${group}`);
}

/** Table rows of a page as text. */
function rowsOf(document: Document): string[] {
  return [...document.querySelectorAll('main tr, main li, main dl > div')].map((row) => plain(row.textContent ?? ''));
}

describe.each(each)('%s in %s', (_id, language, indicator) => {
  let document: Document;
  beforeAll(() => {
    document = documentOf(pageOf(indicator, language));
  });

  test('every group stands in a row with its figure, or with why it has none', () => {
    const rows = rowsOf(document);
    const missing = indicator.divisions.flatMap((division) =>
      division.rows
        .map((row) => ({
          label: labelOf(division.dimension, row.group, language),
          value: printed(row.latest, indicator, language),
        }))
        .filter(({ label, value }) => !rows.some((row) => row.includes(label) && row.includes(value)))
        .map(({ label, value }) => `${division.dimension}: ${label} ${value}`),
    );
    expect(missing).toEqual([]);
  });

  test('names its period, its source and its licence', () => {
    const text = plain(document.querySelector('main')?.textContent ?? '');
    const words = messages.get(language);
    expect(text).toContain(plain(words === undefined ? '' : formatPeriod(indicator.latestPeriod, words)));
    for (const id of indicator.sources) {
      const source = site.sources.find((one) => one.source.id === id)?.source;
      expect(text).toContain(plain(source?.publisher ?? `no source ${id}`));
      expect(text).toContain(plain(source?.title ?? `no source ${id}`));
      expect(text).toContain(plain(source?.licence ?? `no source ${id}`));
    }
  });

  test('prints its takeaways and its sentences', () => {
    const text = plain(document.querySelector('main')?.textContent ?? '');
    const sentences = indicator.sentences[language];
    const all = [
      ...(sentences?.takeaways ?? []),
      ...Object.values(sentences?.divisions ?? {}),
      ...Object.values(sentences?.places ?? {}),
    ];
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(plain).filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  test('where people are divided in several ways, each can be chosen', () => {
    const chosen = [...document.querySelectorAll('#divisions a')].map((link) => link.getAttribute('href'));
    const drawn = chosen.filter((href) => document.querySelector(`${href ?? ''} table`) !== null);
    expect(drawn).toHaveLength(indicator.divisions.length > 1 ? indicator.divisions.length : 0);
  });

  test('every area stands in a row with its figure, or with why it has none', () => {
    const rows = indicator.places.length === 0 ? '' : rowsOf(documentOf(mapPageOf(indicator, language))).join('\n');
    const listed = indicator.places.filter((place) => place.areas.length <= 150);
    const missing = listed.flatMap((place) =>
      place.areas.map((area) => printed(area, indicator, language)).filter((value) => !rows.includes(value)),
    );
    expect(missing).toEqual([]);
  });
});

test('every issue area has a chart and a map, or says what is missing', () => {
  for (const language of languages) {
    for (const { issueArea, texts } of site.issueAreas) {
      const page = pages.find((one) => one.language === language && one.path.endsWith(`/issue-areas/${issueArea.id}/`));
      const main = page && documentOf(page).querySelector('main');
      const text = plain(main?.textContent ?? '');
      const noMap = texts[language]?.noMap ?? null;
      if (noMap !== null) expect([page?.path, text]).toEqual([page?.path, expect.stringContaining(plain(noMap))]);
      for (const { title } of texts[language]?.missing ?? []) expect(text).toContain(plain(title));
      for (const one of texts[language]?.documents ?? []) {
        for (const words of [one.title, one.text, one.source]) expect(text).toContain(plain(words));
      }
      expect([issueArea.id, main?.querySelectorAll('svg').length]).toEqual([issueArea.id, expect.any(Number)]);
      expect(main?.querySelectorAll('svg').length).toBeGreaterThan(0);
    }
  }
});
