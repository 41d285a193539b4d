/** Attributes of an element; `undefined` leaves one out. */
export type Attributes = Record<string, string | number | undefined>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Characters XML 1.0 forbids even when escaped: a control character in a data file must not spoil the drawing.
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/**
 * Escapes a text for element content and attribute values, so that data are never read as markup.
 * Example: `escapeText('a < b & "c"')` is `a &lt; b &amp; &quot;c&quot;`.
 */
export function escapeText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

/**
 * A number as it stands in markup: at most `digits` decimals, no trailing zeros, never `-0`.
 * Throws RangeError for NaN and infinities, which would be drawn nowhere without a word.
 * Example: `rounded(12.3456)` is `12.35`; `rounded(-0.001)` is `0`.
 */
export function rounded(value: number, digits = 2): string {
  if (!Number.isFinite(value)) throw new RangeError(`a drawing needs a finite number: ${value}`);
  return String(Number(value.toFixed(digits)) + 0);
}

/** A share of the width, in percent: `percent(42.126)` is `42.13%`. */
export function percent(value: number): string {
  return `${rounded(value)}%`;
}

function attribute([name, value]: [string, string | number | undefined]): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? rounded(value) : escapeText(value)}"`;
}

/**
 * One element as markup. Children are finished markup: pass texts through `escapeText` first.
 * Example: `element('circle', { class: 'mark', r: 6 })` is `<circle class="mark" r="6"/>`.
 */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const opening = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  const inner = children.join('');
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}

/**
 * The root of a picture that stands for itself: `role="img"`, named by its title and description.
 * `idPrefix` must be unique on the page.
 */
export function picture(
  options: { idPrefix: string; className: string; width: number; height: number; title: string; desc: string },
  ...children: string[]
): string {
  const { idPrefix, className, width, height } = options;
  return element(
    'svg',
    {
      class: className,
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc`,
    },
    element('title', { id: `${idPrefix}-title` }, escapeText(options.title)),
    element('desc', { id: `${idPrefix}-desc` }, escapeText(options.desc)),
    ...children,
  );
}
