import { expect, test } from 'vitest';
import { realEffects } from '../../../scripts/effects.ts';
import { faces, writeFonts } from '../../../scripts/pictures/fonts.ts';

test('every face is unpacked, and the program is told to look nowhere else', async () => {
  const effects = realEffects();
  const folder = await effects.temporaryFolder('fonts-');
  const config = await writeFonts(effects, '.', folder);
  const files = await effects.listFiles(folder);
  expect(files.filter((file) => file.endsWith('.ttf'))).toHaveLength(faces.length);
  const text = await effects.readText(config);
  expect(text.match(/<dir>/g)).toHaveLength(1);
  expect(text).toContain(`<dir>${folder}</dir>`);
});
