import { join } from 'node:path';
import type { Effects } from '../../scripts/effects.ts';
import { families, writeFonts } from '../../scripts/pictures/fonts.ts';
import { lettersOf } from './glyphs.ts';

/** Fonts unpacked to a folder: the file that a drawing program is told, and the letters of each family. */
export interface PictureFonts {
  config: string;
  letters: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Unpacks the fonts of pictures to a folder of their own and reads which letters each family has. */
export async function unpackFonts(effects: Effects): Promise<PictureFonts> {
  const folder = join(await effects.temporaryFolder('glyphs-'), 'fonts');
  const config = await writeFonts(effects, '.', folder);
  const files = await effects.listFiles(folder);
  const letters = new Map<string, Set<number>>();
  for (const one of families) {
    const start = one.package.slice(one.package.indexOf('/') + 1);
    const own = files.filter((file) => file.startsWith(`${start}-`) && file.endsWith('.ttf'));
    const sets = await Promise.all(own.map(async (file) => lettersOf(await effects.readBytes(join(folder, file)))));
    letters.set(one.name, new Set(sets.flatMap((set) => [...set])));
  }
  return { config, letters };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Signs that shape or divide a text and are never drawn themselves. */
const isUnseen = (letter: string): boolean => /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(letter);

/** The letters of a picture that no face it asks for has: each of them would be a box. */
export function missingLetters(svg: string, letters: PictureFonts['letters']): string[] {
  const missing = new Set<string>();
  for (const [, asked = '', text = ''] of svg.matchAll(/<text[^>]* font-family="([^"]*)"[^>]*>([^<]*)<\/text>/g)) {
    const sets = [...letters].filter(([name]) => asked.includes(name)).map(([, set]) => set);
    for (const letter of text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name]!))
      if (!isUnseen(letter) && !sets.some((set) => set.has(letter.codePointAt(0)!))) missing.add(letter);
  }
  return [...missing];
}
