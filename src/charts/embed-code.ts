import { escapeText } from './svg.ts';

/** How high an embed is, in pixels: in a frame from 320 pixels of width on, from 480, and from 700. */
export interface EmbedHeights {
  narrow: number;
  middle: number;
  wide: number;
}

/** Where an embed of a picture lies: `path` is its name, or `r/<release>/<picture>` for a frozen one. */
export const embedPath = (language: string, path: string): string => `/embed/${language}/${path}/`;

/** The plain code of a frame that is as high as on a phone: `<iframe src="…" title="Rent" width="100%" height="900" …`. */
export function plainCode(address: string, title: string, { narrow }: EmbedHeights): string {
  const [source, name] = [address, title].map(escapeText);
  return `<iframe src="${source}" title="${name}" width="100%" height="${narrow}" loading="lazy"></iframe>`;
}

/**
 * The code that puts an embed on another page. The frame is as high as the picture at the width it has there (`cqw` is a
 * hundredth of that width); where a page drops styles it is as high as on a phone, so that nothing is cut off.
 * Example: `<div style="container-type:inline-size"><iframe src="https://…/embed/en/rent--kin/" title="Rent" …`.
 */
export function embedCode(address: string, title: string, { narrow, middle, wide }: EmbedHeights): string {
  const frame = plainCode(address, title, { narrow, middle, wide });
  const upTo = (width: number, height: number) => `clamp(0px,(${width}px - 100cqw)*999,${height}px)`;
  const height = `max(${wide}px,${upTo(700, middle)},${upTo(480, narrow)})`;
  const style = ` style="border:0;width:100%;height:${height}"></iframe>`;
  return `<div style="container-type:inline-size">${frame.replace('></iframe>', style)}</div>`;
}
