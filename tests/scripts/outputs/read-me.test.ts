import { expect, test } from 'vitest';
import { licenceText, readMe, readMeLines } from '../../../scripts/outputs/read-me.ts';
import { bundle, messages } from './invented-bundle.ts';

test('title, page, release, every source with its terms, and how to cite', () => {
  const lines = readMeLines(bundle, '2022-03-02', messages);
  expect(lines[0]).toEqual(['Title', bundle.title]);
  expect(lines).toContainEqual(['Release', '2022-03-02']);
  expect(lines.at(-1)).toEqual(['How to cite', bundle.citation]);
  expect(lines.filter(([label]) => label === 'Source')).toHaveLength(bundle.origins.length);
});

test('the text has the notes after the lines', () => {
  const text = readMe(bundle, '2022-03-02', messages);
  expect(text.startsWith(`Title: ${bundle.title}\n`)).toBe(true);
  expect(text.indexOf(`- ${bundle.notes[0]}`)).toBeGreaterThan(text.indexOf('Before you use it:'));
});

test('the terms name what is ours and what is not', () => {
  const text = licenceText({ ...bundle, origins: [{ ...bundle.origins[0]!, url: 'https://boats.example' }] }, messages);
  expect(text).toContain('CC BY 4.0');
  expect(text).toContain(bundle.origins[0]!.licence);
  expect(text).toContain('https://boats.example');
});
