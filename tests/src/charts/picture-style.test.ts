import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facesOf, pictureColours } from '../../../src/charts/picture-style.ts';

test('a language with letters of its own is said in them; what is counted keeps its face', () => {
  expect(facesOf('en').serif).toMatch(/^Besley, /);
  expect(facesOf('fil')).toEqual(facesOf('en'));
  expect(facesOf('hy').serif).toMatch(/^'Noto Sans Armenian', 'Public Sans'/);
  expect(facesOf('fa').sans).toMatch(/^'Public Sans', Vazirmatn, /);
});

test('the colours of pictures are those of the light theme', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, colour] of Object.entries(pictureColours)) {
    const first = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
    expect(first, name).toBe(colour);
  }
});
