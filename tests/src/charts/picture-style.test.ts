import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureColours } from '../../../src/charts/picture-style.ts';

test('the colours of pictures are those of the light theme', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, colour] of Object.entries(pictureColours)) {
    const first = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
    expect(first, name).toBe(colour);
  }
});
