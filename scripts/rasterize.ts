import { join } from 'node:path';
import sharp from 'sharp';
import { realEffects, sha256, type Effects } from './effects.ts';

/** A change of how pictures are made makes every kept one old. */
const recipe = 'png 1';

/** Few colours and little packing: half the time, for a file one tenth larger. */
async function toPng(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png({ compressionLevel: 6, palette: true, effort: 1 }).toBuffer();
}

/** A picture as PNG, from the folder of kept ones where the same picture was made before. */
async function kept(effects: Effects, folder: string, svg: string): Promise<{ png: Uint8Array; isNew: boolean }> {
  const path = join(folder, `${sha256(`${recipe}\n${svg}`)}.png`);
  if (await effects.exists(path)) return { png: await effects.readBytes(path), isNew: false };
  const png = await toPng(svg);
  await effects.writeFile(path, png);
  return { png, isNew: true };
}

/**
 * Makes a PNG beside every picture and card of a built site. `cache` keeps them by content, so that only what has
 * changed is drawn again. Fonts are those that the environment names. Gives how many there are, and how many are new.
 */
export async function rasterize(
  effects: Effects,
  site: string,
  cache: string,
): Promise<{ all: number; drawn: number }> {
  const paths = (await effects.listFiles(site)).filter((path) => /(^|\/)(pictures|cards)\/[^/]+\.svg$/.test(path));
  const waiting = [...paths];
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const { png, isNew } = await kept(effects, cache, await effects.readText(join(site, path)));
      await effects.writeFile(join(site, path.replace(/\.svg$/, '.png')), png);
      if (isNew) drawn += 1;
    }
  };
  // Two at a time keep a small machine busy; more would only wait for each other.
  await Promise.all([work(), work()]);
  return { all: paths.length, drawn };
}

if (import.meta.main) {
  const [site = 'dist', cache = '.cache/pictures'] = process.argv.slice(2);
  const effects = realEffects();
  const { all, drawn } = await rasterize(effects, site, cache);
  effects.out(`Pictures: ${all} as PNG, ${drawn} of them drawn anew`);
}
