import type { FillClass } from './classes.ts';
import { tag } from './markup.ts';

/** The sample before a line of a map's key, 34 by 17. The words beside it say the same. `idPrefix`: unique on the page. */
export function swatch(fill: FillClass, idPrefix: string): string {
  const id = `${idPrefix}-${fill}`;
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const pattern = tag('pattern', { id, ...size }, tag('path', { class: 'map-hatch', d: 'M0 0V6' }));
  const paint: Record<string, string> = fill === 'none' ? { class: fill, fill: `url(#${id})` } : { class: fill };
  return tag(
    'svg',
    { class: 'map-swatch', width: 34, height: 17, 'aria-hidden': 'true', focusable: 'false' },
    fill === 'none' ? tag('defs', {}, pattern) : '',
    tag('path', { ...paint, d: 'M.5.5h33v16h-33z' }),
  );
}
