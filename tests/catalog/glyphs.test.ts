import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { realEffects } from '../../scripts/effects.ts';
import { cardPicture } from '../../src/charts/card-picture.ts';
import { facesOf } from '../../src/charts/picture-style.ts';
import { missingLetters, type PictureFonts, unpackFonts } from '../browser/picture-letters.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));
const { languages } = read('data/site.yaml') as { languages: { id: string }[] };
const ids = languages.map(({ id }) => id);

/** Every text of a file, however deep it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value === null ? [] : Object.values(value as object).flatMap(textsIn);

/** What pages are titled with: the interface, and the words of the site, its issue areas, indicators and places. */
function wordsOf(language: string): string[] {
  const folder = language === ids[0] ? 'data/catalog' : `data/words/${language}`;
  const named = ['indicators', 'issue-areas', 'dimensions', 'geographies'].flatMap((kind) =>
    readdirSync(join(root, folder, kind)).map((file) => `${folder}/${kind}/${file}`),
  );
  const { texts } = read('data/site.yaml') as { texts: object };
  const site = language === ids[0] ? texts : read(`${folder}/site.yaml`);
  const found = [site, ...[`src/strings/${language}.yaml`, ...named].map(read)].flatMap(textsIn);
  // Formulas of the method stand in no title.
  return found.filter((text) => !/[₀-₉]/.test(text));
}

const rest = { site: 'x', text: '', figure: null, source: '', from: '' };
/** All letters of a language, twenty-four a card, so that none is cut off. */
function cardsOf(language: string): string[] {
  const letters = [...new Set(wordsOf(language).join('').replaceAll(/\s/g, ''))];
  const parts = Array.from({ length: Math.ceil(letters.length / 24) }, (_, at) => letters.slice(24 * at, 24 * at + 24));
  return parts.flatMap((part) => [
    cardPicture({ ...rest, title: part.join(' ') }, language),
    cardPicture({ ...rest, title: 'x', text: part.join(' ') }, language),
  ]);
}

let fonts: PictureFonts;
beforeAll(async () => {
  fonts = await unpackFonts(realEffects());
});

test.each(ids)('every letter that the words of `%s` use is in a face of its cards', (language) => {
  const cards = cardsOf(language);
  expect(cards.length).toBeGreaterThan(4);
  expect([...new Set(cards.flatMap((card) => missingLetters(card, fonts.letters)))]).toEqual([]);
});

test('a letter that no face has is told', () => {
  expect(missingLetters(cardPicture({ ...rest, title: 'a \uE123' }, 'en'), fonts.letters)).toEqual(['\uE123']);
  const { Besley, ...others } = Object.fromEntries(fonts.letters);
  expect(Besley!.size).toBeGreaterThan(100);
  expect(missingLetters(cardPicture({ ...rest, title: 'ab' }, 'en'), new Map(Object.entries(others)))).toContain('a');
});

const svg = (text: string, language: string, weight = 600): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#fff"/><text x="8" y="44" font-family="${facesOf(language).serif}" font-weight="${weight}" font-size="30">${text}</text></svg>`;

/** Draws small pictures in a process that has our fonts and no others; gives the dark points of each. */
async function drawn(pictures: Record<string, string>): Promise<Map<string, Set<number>>> {
  const effects = realEffects();
  const folder = await effects.temporaryFolder('drawn-');
  const at = (name: string): string => join(folder, 'site/pictures', name);
  for (const [name, text] of Object.entries(pictures)) await effects.writeFile(at(`${name}.svg`), text);
  await effects.writeFile(join(folder, 'built/site.json'), '{"site":{"url":"","languages":[]}}');
  const args = ['site', 'cache', 'built'].map((name) => join(folder, name));
  const env = { ...process.env, FONTCONFIG_FILE: fonts.config };
  execFileSync(process.execPath, ['scripts/rasterize.ts', ...args], { env, cwd: root });
  const found = Object.keys(pictures).map(async (name) => {
    const grey = await sharp(at(`${name}.png`))
      .greyscale()
      .raw()
      .toBuffer();
    return [name, new Set([...grey.keys()].filter((point) => grey[point]! < 128))] as const;
  });
  return new Map(await Promise.all(found));
}

// A letter without a face is drawn as a box with its number in it: what three boxes have in common is the box itself.
const strangers = ['\uE123', '\u0378', '\u2FEF'];

test('letters of every language appear as themselves, not as boxes, and bold is bolder', async () => {
  const letters = ids.flatMap((id) => {
    const all = wordsOf(id)
      .slice(0, 60)
      .join('')
      .match(/\p{Lo}|\p{Ll}/gu)!;
    return [...[...new Set(all)].sort().slice(-12), strangers[0]!].map((letter) => ({
      id,
      letter,
      name: `${id}-${letter.codePointAt(0)!}`,
    }));
  });
  const boxes = ids.flatMap((id) => strangers.map((letter, at) => [`box-${id}-${at}`, svg(letter, id)]));
  const weights = ids.flatMap((id) => [400, 600].map((one) => [`${one}-${id}`, svg('a', id, one)]));
  const pictures = letters.map(({ id, letter, name }) => [name, svg(letter, id)]);
  const found = await drawn(Object.fromEntries([...pictures, ...boxes, ...weights]) as Record<string, string>);
  const frames = new Map(
    ids.map((id) => {
      const [first, ...others] = strangers.map((_, at) => found.get(`box-${id}-${at}`)!);
      return [id, [...first!].filter((point) => others.every((one) => one.has(point)))];
    }),
  );
  for (const { id, letter, name } of letters) {
    expect(frames.get(id)!.length).toBeGreaterThan(40);
    const there = frames.get(id)!.filter((point) => found.get(name)!.has(point)).length;
    const isBox = there > 0.85 * frames.get(id)!.length;
    expect(isBox, `${letter} in ${id} is a box`).toBe(strangers.includes(letter));
    expect(found.get(name)!.size, `${letter} in ${id} is not there`).toBeGreaterThan(0);
  }
  for (const id of ids) expect(found.get(`600-${id}`)!.size, id).toBeGreaterThan(found.get(`400-${id}`)!.size);
});
