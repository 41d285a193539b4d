/** What may stand inside an element: text, which is never read as markup, or nodes. */
export type Child = string | Node | null;

/** One element with its attributes and children. Example: `element(document, 'p', { class: 'note' }, 'a < b')`. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A drawing of ours as an element; its texts were escaped when it was drawn. */
export function drawing(document: Document, markup: string): Node {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

/** A table with a caption and headings; the first cell of each row is its heading. */
export function tableOf(
  document: Document,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Child[])[],
): HTMLElement {
  const head = heads.map((text) => element(document, 'th', { scope: 'col' }, text));
  const lines = rows.map(([first, ...rest]) =>
    element(
      document,
      'tr',
      {},
      element(document, 'th', { scope: 'row' }, first ?? ''),
      ...rest.map((cell, index) => element(document, 'td', { 'data-head': heads[index + 1] ?? '' }, cell)),
    ),
  );
  return element(
    document,
    'table',
    { class: 'data-table stacked' },
    element(document, 'caption', {}, caption),
    element(document, 'thead', {}, element(document, 'tr', {}, ...head)),
    element(document, 'tbody', {}, ...lines),
  );
}
