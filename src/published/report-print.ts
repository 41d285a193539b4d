import { formatDay } from '../format/day.ts';
import type { PageContext } from './page-context.ts';
import type { ReportPage } from './report-page.ts';

/** A text as a string of a style sheet. Example: `a "b"` is `"a \"b\""`. */
export const cssString = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/**
 * The lines that run along the top and the foot of every sheet of a report but its cover, as a style sheet: browsers
 * that know no boxes in margins print without them. Widths are those of US Letter.
 */
export function runningLines(page: PageContext, found: ReportPage): string {
  const { texts, name, area, release, path } = found;
  const title = area === null ? name : `${texts.title}: ${name}`;
  const date = page.say('report.asOf', { date: formatDay(page.site.date, page.language.locale) });
  const edition = release === null ? page.say('report.unreleased') : page.say('release.title', { id: release });
  // Without its scheme: a style sheet that names a host with one would look as if it loaded something.
  const address = page.absolute(path).replace(/^https:\/\//, '');
  const boxes = {
    'top-left': cssString(title),
    'top-right': cssString(page.texts.name),
    'bottom-left': cssString(`${date}. ${edition}. ${address}`),
    'bottom-right': 'counter(page) " / " counter(pages)',
  };
  const style = "font: 8pt/10pt 'Public Sans Variable', Arial, sans-serif; color: #51475b; overflow-wrap: anywhere;";
  // A long address takes a second line rather than the room of the number of the sheet.
  const width = (where: string): string => (where === 'bottom-left' ? ' width: 86%;' : '');
  const box = ([where, content]: [string, string]): string =>
    `@${where} { content: ${content}; ${style}${width(where)} }`;
  const none = Object.keys(boxes).map((where) => `@${where} { content: none; }`);
  return [
    `@page report { ${Object.entries(boxes).map(box).join(' ')} }`,
    `@page report:first { ${none.join(' ')} }`,
    '',
  ].join('\n');
}
