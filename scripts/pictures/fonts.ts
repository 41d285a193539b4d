import { join } from 'node:path';
import { decompress } from 'wawoff2';
import { lettersByScript } from '../../src/charts/picture-style.ts';
import { sha256, type Effects } from '../effects.ts';

/** A family of letters in pictures: its name, its package below `node_modules`, and the name it gives itself there. */
export interface Family {
  name: string;
  package: string;
  /** Which of its files hold letters that we print. */
  files: RegExp;
  /** Files of all weights are named after the lightest by some makers: nothing would find them under the plain name. */
  named: string;
}

const family = (name: string, files: RegExp, named = name): Family => {
  return { name, files, named, package: `@fontsource-variable/${name.toLowerCase().replaceAll(' ', '-')}` };
};

/** The families of pictures: what is counted, what is said, and the letters of other scripts. */
export const families: readonly Family[] = [
  family('Public Sans', /-latin(-ext)?-wght-normal\.woff2$/, 'Public Sans Thin'),
  family('Besley', /-latin(-ext)?-wght-normal\.woff2$/),
  family(lettersByScript.Armn, /-armenian-wght-normal\.woff2$/),
  family(lettersByScript.Arab, /-arabic-wght-normal\.woff2$/),
  family(lettersByScript.Kore, /-\d+-wght-normal\.woff2$/, `${lettersByScript.Kore} Thin`),
  family(lettersByScript.Hant, /-\d+-wght-normal\.woff2$/, `${lettersByScript.Hant} Thin`),
];

const packageOf = (root: string, one: Family): string => join(root, 'node_modules', one.package);

/** The files of a family, by the path they are read from. Throws where its package is not installed. */
export async function fontFiles(effects: Effects, root: string, one: Family): Promise<string[]> {
  const folder = join(packageOf(root, one), 'files');
  const files = (await effects.listFiles(folder)).filter((file) => one.files.test(file));
  if (files.length === 0) throw new Error(`the letters of ${one.name} are not in ${folder}: run npm ci`);
  return files.map((file) => join(folder, file));
}

/** What the drawing program is told: where the fonts are, nowhere else, and each under its plain name. */
function configOf(folder: string): string {
  const renamed = families.filter(({ name, named }) => name !== named);
  const rules = renamed.map(
    ({ name, named }) =>
      `<match target="scan"><test name="family"><string>${named}</string></test>` +
      `<edit name="family" mode="assign"><string>${name}</string></edit></match>`,
  );
  const lines = [`<dir>${folder}</dir>`, `<cachedir>${join(folder, 'cache')}</cachedir>`, ...rules];
  return `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`;
}

/** What the unpacked fonts depend on: other files or another way to unpack them make the kept ones old. */
async function stampOf(effects: Effects, root: string): Promise<string> {
  const manifests = families.map((one) => effects.readText(join(packageOf(root, one), 'package.json')));
  const rules = JSON.stringify(families.map(({ name, named, files }) => [name, named, String(files)]));
  return sha256([...(await Promise.all(manifests)), rules].join('\n'));
}

/**
 * Unpacks the fonts into a folder, once for each version of them, and writes the file that tells the drawing program to
 * look there and nowhere else: a machine may have no fonts at all, and a text without one becomes boxes without a word.
 * Gives the path of that file. Example: 2 families of 3 files each are 6 fonts and `fonts.conf`.
 */
export async function writeFonts(effects: Effects, root: string, folder: string): Promise<string> {
  const [config, stamp] = [join(folder, 'fonts.conf'), join(folder, 'stamp')];
  const wanted = await stampOf(effects, root);
  if ((await effects.exists(stamp)) && (await effects.readText(stamp)) === wanted) return config;
  await effects.remove(folder);
  for (const one of families)
    for (const face of await fontFiles(effects, root, one)) {
      const name = face.slice(face.lastIndexOf('/') + 1).replace(/\.woff2$/, '.ttf');
      await effects.writeFile(join(folder, name), await decompress(await effects.readBytes(face)));
    }
  await effects.writeFile(config, configOf(folder));
  await effects.writeFile(stamp, wanted);
  return config;
}
