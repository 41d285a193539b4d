import { framedPicture, type PictureWords } from './picture-frame.ts';
import { pictureColours, pictureMargin, pictureWidth } from './picture-style.ts';
import { textAt } from './picture-text.ts';
import { element, rounded } from './svg.ts';

/** One line of the key: what fills the areas, in words, and how many there are. */
export interface KeyLine {
  fill: string;
  label: string;
  count: number;
}

export interface MapPicture {
  words: PictureWords;
  language: string;
  /** A finished drawing of the map, as markup of its own. */
  map: string;
  key: readonly KeyLine[];
}

const c = pictureColours;

/** A drawing of a map has its colours from the style sheet of the site: here they are written out. */
const style = [
  '.map path{vector-effect:non-scaling-stroke;stroke-linejoin:round}',
  ...(['r1', 'r2', 'r3', 'r4', 'r5', 'r6'] as const).map((fill) => `.map .${fill}{fill:${c[fill]};stroke:${c[fill]}}`),
  `.map :is(.r1,.r2,.r3,.r4,.r5,.r6){stroke-width:.4}.map .map-areas path{stroke:${c.paper};stroke-width:1.6}`,
  `.map .zero{fill:${c.paper}}.map>:is(.zero,.none),.map>g>:is(.zero,.none){stroke:${c.rule2};stroke-width:.75}`,
  `.map .map-hatch{fill:none;stroke:${c.hatch};stroke-width:2.2}.map .map-borders{fill:none;stroke:${c.paper};stroke-width:1.6}`,
  `.map .map-edge{fill:none;stroke:${c.ink};stroke-width:1}.map text{font:600 13px Besley,serif;fill:${c.ink};paint-order:stroke;stroke:${c.paper};stroke-width:3px}`,
].join('');

const fills: Readonly<Record<string, string>> = { ...c, zero: c.paper, none: c.paper };

/** How wide and tall the drawing says it is. */
function sizeOf(map: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(map) ?? [];
  if (width === undefined || height === undefined) throw new Error('the map has no size');
  return { width: Number(width), height: Number(height) };
}

function keyAt(key: readonly KeyLine[], top: number): string {
  const left = pictureWidth - pictureMargin - 300;
  return key
    .map(({ fill, label, count }, at) => {
      const y = top + 20 + at * 30;
      const box = { x: left, y: y - 14, width: 26, height: 18, fill: fills[fill], stroke: c.rule2 };
      const hatch =
        fill === 'none'
          ? element('path', { d: `M${left} ${y + 4}l18-18m-8 18l16-16`, stroke: c.hatch, 'stroke-width': 2 })
          : '';
      return [
        element('rect', box),
        hatch,
        textAt(left + 38, y, label, { size: 16 }),
        textAt(pictureWidth - pictureMargin, y, String(count), { size: 16, colour: c.ink2, anchor: 'end' }),
      ].join('');
    })
    .join('');
}

/** A map as a picture that stands alone: the drawing beside its key, with the number of areas in each class. */
export function mapPicture({ words, language, map, key }: MapPicture): string {
  const { width, height } = sizeOf(map);
  const scale = Math.min(580 / width, 640 / height);
  return framedPicture(
    words,
    (top) => {
      const placed = element(
        'g',
        { transform: `translate(${pictureMargin} ${rounded(top)}) scale(${rounded(scale, 4)})` },
        map,
      );
      const bottom = top + Math.max(height * scale, key.length * 30 + 10);
      return { markup: element('style', {}, style) + placed + keyAt(key, top), bottom };
    },
    language,
  );
}
