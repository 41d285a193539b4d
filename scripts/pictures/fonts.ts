import { join } from 'node:path';
import type { Effects } from '../effects.ts';
import { woffToFont } from './woff.ts';

/** The faces of pictures, as the registry has them: what is said, and what is counted, with their extended letters. */
export const faces = ['latin', 'latin-ext'].flatMap((subset) => [
  `@fontsource/public-sans/files/public-sans-${subset}-400-normal.woff`,
  `@fontsource/public-sans/files/public-sans-${subset}-600-normal.woff`,
  `@fontsource/besley/files/besley-${subset}-600-normal.woff`,
]);

/**
 * Unpacks the faces into a folder and writes the file that tells the drawing program to look there and nowhere else:
 * a machine may have no fonts at all, and a text without one becomes boxes without a word. Gives the path of the file.
 */
export async function writeFonts(effects: Effects, root: string, folder: string): Promise<string> {
  for (const face of faces) {
    const name = face.slice(face.lastIndexOf('/') + 1).replace(/\.woff$/, '.ttf');
    const packed = await effects.readBytes(join(root, 'node_modules', face));
    await effects.writeFile(join(folder, name), woffToFont(packed));
  }
  const config = join(folder, 'fonts.conf');
  const lines = [
    '<fontconfig>',
    `<dir>${folder}</dir>`,
    `<cachedir>${join(folder, 'cache')}</cachedir>`,
    '</fontconfig>',
  ];
  await effects.writeFile(config, `<?xml version="1.0"?>\n${lines.join('\n')}\n`);
  return config;
}
