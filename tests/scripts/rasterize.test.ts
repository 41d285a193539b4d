import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { writeFonts } from '../../scripts/pictures/fonts.ts';
import { rasterize } from '../../scripts/rasterize.ts';
import { recordingMachine } from './recording-machine.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" width="200" height="60"><rect width="200" height="60" fill="#fff"/><text x="5" y="40" font-family="Public Sans" font-size="30">${text}</text></svg>`;

test('a picture is drawn once, kept by what it is, and drawn anew when it changes', async () => {
  const machine = recordingMachine({
    'site/pictures/a.svg': svg('a'),
    'site/es/cards/b.svg': svg('b'),
    'site/c.svg': svg('c'),
  });
  expect(await rasterize(machine, 'site', 'cache')).toEqual({ all: 2, drawn: 2 });
  expect([...machine.files.keys()].filter((path) => path.startsWith('site/') && path.endsWith('.png')).sort()).toEqual([
    'site/es/cards/b.png',
    'site/pictures/a.png',
  ]);
  expect(await rasterize(machine, 'site', 'cache')).toEqual({ all: 2, drawn: 0 });
  machine.files.set('site/pictures/a.svg', new TextEncoder().encode(svg('aa')));
  expect(await rasterize(machine, 'site', 'cache')).toEqual({ all: 2, drawn: 1 });
});

test('letters of our fonts appear as themselves, not as boxes, in a process that has no other fonts', async () => {
  const effects = realEffects();
  const folder = await effects.temporaryFolder('glyphs-');
  const config = await writeFonts(effects, '.', join(folder, 'fonts'));
  const letters = ['A', 'ñ', 'ő', 'Ĉ', '–'];
  for (const [index, letter] of letters.entries())
    await effects.writeFile(join(folder, `site/pictures/${index}.svg`), svg(letter));
  await effects.writeFile(join(folder, 'site/pictures/missing.svg'), svg('\uE123'));
  const env = { ...process.env, FONTCONFIG_FILE: config };
  execFileSync(process.execPath, ['scripts/rasterize.ts', join(folder, 'site'), join(folder, 'cache')], { env });
  const read = async (name: string) =>
    Buffer.from(await effects.readBytes(join(folder, `site/pictures/${name}.png`))).toString('hex');
  const drawn = await Promise.all([...letters.keys()].map((index) => read(String(index))));
  expect(new Set([...drawn, await read('missing')]).size).toBe(letters.length + 1);
});
