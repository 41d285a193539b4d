import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workedExamples } from '../../../src/published/worked-examples.ts';
import { readInterfaceWords } from './interface-keys.ts';

const byId = new Map(workedExamples().map((one) => [one.id, one]));
const valueOf = (id: string, name: string) => byId.get(id)?.numbers[name]?.value;

// Expected values: R, from the reference cases.
test('the numbers are those of the measures', () => {
  expect(valueOf('wilson', 'lower')).toBeCloseTo(12.6084, 3);
  expect(valueOf('difference', 'upper')).toBeCloseTo(7.12327, 4);
  expect(valueOf('rateRatio', 'lower')).toBeCloseTo(1.89997, 4);
  expect(valueOf('holm', 'third')).toBeCloseTo(0.012, 9);
  expect(valueOf('people', 'people')).toBeCloseTo(15.7018, 3);
});

test('each has its words in every language, and the words use every number', () => {
  for (const language of ['en', 'es']) {
    const words = readInterfaceWords(language);
    for (const { id, numbers } of workedExamples()) {
      const said = words.method.measures[id];
      expect(said?.name, `${language} ${id}`).toBeTruthy();
      for (const name of Object.keys(numbers)) expect(said?.example, `${language} ${id}`).toContain(`{${name}}`);
    }
  }
});

test('each names a measure that has tests', () => {
  for (const { file } of workedExamples()) {
    expect(existsSync(`src/measures/${file}.ts`), file).toBe(true);
    expect(existsSync(`tests/src/measures/${file}.test.ts`), file).toBe(true);
  }
});
