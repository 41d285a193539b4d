import { expect, test } from 'vitest';
import { measures } from '../../src/model/measure.ts';
import { statuses } from '../../src/model/status.ts';
import { realCatalog } from './real-catalog.ts';

const catalog = realCatalog();
const { terms } = catalog.glossary.texts;

test.each(Object.entries(terms))('the term %s is defined, and not by itself', (_, { term, definition }) => {
  expect(definition.length).toBeGreaterThan(term.length);
  expect(definition.toLowerCase()).not.toBe(term.toLowerCase());
});

test('the words of the tables are defined: status and columns', () => {
  const words = [...statuses.filter((status) => status !== 'published'), 'estimate', 'numerator', 'denominator'];
  expect(words.filter((word) => !(word in terms))).toEqual([]);
});

test('every measure in use is defined, a median of a survey as a median', () => {
  const used = new Set([...catalog.indicators.values()].map(({ measure }) => measure));
  const names = (measure: string): string[] => [measure, measure.replace('survey-', '')];
  const undefinedOnes = measures.filter(
    (measure) => used.has(measure) && !names(measure).some((name) => name in terms),
  );
  expect(undefinedOnes).toEqual([]);
});
