import { parseHTML } from 'linkedom';

/** A page, and what must not be read from it: groups of one indicator whose figure is not published. */
export interface HiddenOnPage {
  indicator: string;
  /** Ids of groups whose newest figure is not published, with their label in the language of the page. */
  groups: ReadonlyMap<string, string>;
}

const digits = /\d/;
const spoken = ['aria-label', 'aria-description', 'title', 'alt', 'content'];

/** A page read once, for every look at it. */
export const parsePage = (html: string): Document => parseHTML(html).document;

/** The part of a page that is about one indicator: its own page, its section, or the strip that links to it. */
function regions(document: Document, indicator: string, path: string): Element[] {
  const body = document.documentElement;
  if (new RegExp(`(^|/)indicators/${indicator}/`).test(path)) return [body];
  const sections = [...document.querySelectorAll(`section[id="${indicator}"]`)];
  if (sections.length > 0) return sections;
  const links = [...document.querySelectorAll(`main a[href$="/indicators/${indicator}/"]`)];
  return links.map((link) => link.closest('section') ?? link.parentElement ?? link);
}

/** All that a row says but its heading, attributes included. */
function said(row: Element): string[] {
  const cells = [...row.children].filter((cell) => cell.tagName !== 'TH');
  const within = cells.flatMap((cell) => [cell, ...cell.querySelectorAll('*')]);
  const attributes = within.flatMap((one) => [...one.attributes]);
  const heard = attributes.filter(({ name }) => spoken.includes(name) || name.startsWith('data-'));
  return [...cells.map((cell) => drawnText(cell)), ...heard.map(({ value }) => value)];
}

/** Text of a cell without the charts, whose grid is the same in every row. */
function drawnText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const grid of copy.querySelectorAll('.grid, .city')) grid.remove();
  return copy.textContent ?? '';
}

/** Marks of a value and its interval: a row without a figure has neither. */
const marks = '.mark, .interval, .whisker, .value:not(.missing)';

/** Rows of a group: in the table of one indicator, or, on the page of a group, the row of one indicator. */
function rowLeaks(region: Element, indicator: string, group: string): string[] {
  const rows = `tr[data-group="${group}"], tr[data-standing="${indicator} ${group}"]`;
  return [...region.querySelectorAll(rows)].flatMap((row) => [
    ...said(row).filter((text) => digits.test(text)),
    ...(row.querySelector(marks) === null ? [] : [`a mark of a value`]),
  ]);
}

/** Texts and spoken names that begin with the group's label and go on with a number. */
function labelLeaks(region: Element, label: string): string[] {
  const texts = [...region.querySelectorAll('svg text, svg title, svg desc')].map((one) => one.textContent ?? '');
  const names = [...region.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes].filter(({ name }) => spoken.includes(name)).map(({ value }) => value),
  );
  const after = (text: string): string => text.trim().slice(label.length);
  return [...texts, ...names].filter((text) => text.trim().startsWith(label) && digits.test(after(text)));
}

/**
 * What a page gives away of figures that are not published, by context: the row of the group in a table, what is
 * spoken of it, its label in a drawing. Numbers elsewhere on the page are no matter. Example: a cell that reads
 * "hidden for privacy" is sound; an `aria-label` on it that reads "7" is a leak.
 */
export function htmlLeaks(document: Document, path: string, hidden: readonly HiddenOnPage[]): string[] {
  return hidden.flatMap(({ indicator, groups }) =>
    regions(document, indicator, path).flatMap((region) =>
      [...groups].flatMap(([group, label]) =>
        [...rowLeaks(region, indicator, group), ...labelLeaks(region, label)].map(
          (what) => `${path}  ${indicator}, ${group}: "${what.trim().slice(0, 60)}" where no figure is published`,
        ),
      ),
    ),
  );
}

/** Rows of groups in a table that do not stand in the order every table has: an order by value tells of values. */
export function orderLeaks(document: Document, path: string, order: (groups: readonly string[]) => string[]): string[] {
  return [...document.querySelectorAll('tbody')].flatMap((body) => {
    const groups = [...body.querySelectorAll('tr[data-group]')].map((row) => row.getAttribute('data-group') ?? '');
    return groups.join() === order(groups).join()
      ? []
      : [`${path}  groups stand in another order: ${groups.join(', ')}`];
  });
}
