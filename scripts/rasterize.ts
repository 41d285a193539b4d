import { join } from 'node:path';
import { cardPath } from '../src/charts/card-path.ts';
import { cardPicture } from '../src/charts/card-picture.ts';
import type { PublishedSite } from '../src/model/published-site.ts';
import { type Effects, type Machine, realMachine, sha256 } from './effects.ts';
import { cardPng, chartPng, recipe } from './pictures/draw.ts';
import { askedCard } from './pictures/read-head.ts';

type Draw = (svg: string) => Promise<Uint8Array>;

/** A picture to be made: where it lies below the site, what is drawn, and how. */
interface Waiting {
  path: string;
  svg: () => Promise<string>;
  draw: Draw;
}

const isChart = (path: string): boolean => /(^|\/)pictures\/[^/]+\.svg$/.test(path);

/** Every chart and map: a PNG beside its SVG. */
function charts(effects: Effects, site: string, paths: readonly string[]): Waiting[] {
  return paths.filter(isChart).map((path) => ({
    path: path.replace(/\.svg$/, '.png'),
    svg: () => effects.readText(join(site, path)),
    draw: chartPng,
  }));
}

/** Pages that stand at an address of their own: not what is shown inside other pages, nor the page for lost readers. */
const isPage = (path: string): boolean => /(^|\/)index\.html$/.test(path) && !path.startsWith('embed/');

/** The card of every page that has one of its own, in the words of its head. */
async function cards(
  effects: Effects,
  site: string,
  paths: readonly string[],
  { url, languages }: PublishedSite['site'],
): Promise<Waiting[]> {
  const localeOf = (id: string): string => languages.find((one) => one.id === id)?.locale ?? id;
  const waiting: Waiting[] = [];
  for (const page of paths.filter(isPage)) {
    const { address, language, words } = askedCard(await effects.readText(join(site, page)), localeOf);
    const path = decodeURI(address.slice(url.length + 1));
    // A page may show the card of another one, which is drawn for that one.
    const prefix = path.slice(0, path.indexOf('cards/'));
    const own = cardPath(page.slice(prefix.length).replace(/index\.html$/, ''));
    if (path !== `${prefix}${own.slice(1)}`) continue;
    waiting.push({ path, svg: async () => cardPicture(words, language), draw: cardPng });
  }
  return waiting;
}

/** Which part of the files: every `of`-th from the one at `from` on. */
export interface Share {
  from: number;
  of: number;
}

/** How many pictures there are, and how many of them are new. */
export interface Made {
  charts: number;
  cards: number;
  drawn: number;
}

/**
 * Makes a PNG beside every chart and map of a built site, and the card of every page: all of them, or every `of`-th from
 * one on. `cache` keeps them by content, so that only what has changed is drawn again. Fonts are those that the
 * environment names. One picture at a time: the drawing program may fall over when two ask it for letters at once.
 */
export async function rasterize(
  effects: Effects,
  site: string,
  cache: string,
  built: string,
  share: Share = { from: 0, of: 1 },
): Promise<Made> {
  const published = JSON.parse(await effects.readText(join(built, 'site.json'))) as PublishedSite;
  // Counted among what is drawn from: what the other shares make meanwhile must not move the count.
  const sources = (await effects.listFiles(site)).filter((path) => isChart(path) || isPage(path));
  const paths = sources.filter((_, at) => at % share.of === share.from);
  const [drawings, asked] = [charts(effects, site, paths), await cards(effects, site, paths, published.site)];
  let drawn = 0;
  for (const { path, svg, draw } of [...asked, ...drawings]) {
    const drawing = await svg();
    const kept = join(cache, `${sha256(`${recipe}\n${drawing}`)}.png`);
    const isNew = !(await effects.exists(kept));
    const png = isNew ? await draw(drawing) : await effects.readBytes(kept);
    if (isNew) await effects.writeFile(kept, png);
    await effects.writeFile(join(site, path), png);
    drawn += Number(isNew);
  }
  return { charts: drawings.length, cards: asked.length, drawn };
}

/** How many processes draw beside each other. */
const processes = 2;

/** Draws a share, or starts a process for each share. Gives the exit code. */
async function main(machine: Machine, args: string[]): Promise<number> {
  const [site = 'dist', cache = '.cache/pictures', built = '.build', from] = args;
  if (from === undefined) {
    const shares = Array.from({ length: processes }, (_, at) => [site, cache, built, String(at)]);
    const codes = await Promise.all(shares.map((share) => machine.runNode(import.meta.filename, share, {})));
    return Math.max(...codes);
  }
  const made = await rasterize(machine, site, cache, built, { from: Number(from), of: processes });
  machine.out(`Pictures: ${made.charts} charts and ${made.cards} cards as PNG, ${made.drawn} of them drawn anew`);
  return 0;
}

if (import.meta.main) process.exitCode = await main(realMachine(), process.argv.slice(2));
