import { escapeText, rounded } from './svg.ts';

/** What a drawing may keep: geometry, class and id. Colours, type and widths come from the site's style sheet. */
const kept = new Set(
  'class id d x y x1 x2 y1 y2 cx cy r rx ry dx dy width height viewBox transform points text-anchor'.split(' '),
);
const dropped = new Set(['style', 'script', 'foreignObject']);

const elementNode = 1;
const textNode = 3;

function roundNumbers(value: string): string {
  return value.replace(/-?\d*\.\d+(e-?\d+)?/gi, (number) => rounded(Number(number), 1));
}

function cleanAttributes(node: Element): string {
  return [...node.attributes]
    .filter(({ name }) => kept.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => ` ${name}="${escapeText(name === 'class' ? value : roundNumbers(value))}"`)
    .join('');
}

/**
 * Writes the content of a node drawn by Observable Plot as our own markup: no style sheet, no style or paint
 * attributes, no labels on inner groups (they are not allowed there and read aloud twice), numbers with one decimal,
 * attributes in alphabetical order. What the drawing is called belongs on its root, which the caller writes.
 * Example: `<g aria-label="line" fill="none"><path d="M0.123,4"/></g>` becomes `<g><path d="M0.1,4"/></g>`.
 */
export function cleanSvg(node: Node): string {
  return [...node.childNodes].map(cleanNode).join('');
}

function cleanNode(node: Node): string {
  if (node.nodeType === textNode) return escapeText(node.textContent ?? '');
  if (node.nodeType !== elementNode) return '';
  const name = (node as Element).localName;
  if (dropped.has(name)) return '';
  const inner = cleanSvg(node);
  const opening = `<${name}${cleanAttributes(node as Element)}`;
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}
