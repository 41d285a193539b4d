import type { Observation } from '../../src/model/observation.ts';
import type { MovedFigure } from './moved-figures.ts';
import type { IndicatorChange, LabelChange, ReleaseChanges } from './release-changes.ts';

/** Of a long list this many are printed and the rest counted. */
const listed = 20;

/** Text from data as text: in a comment on a proposal it is neither markup nor a mention. */
const code = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll('\n', ' ')}\``;

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The first of a list, and a line that counts the rest. */
function shortened(lines: readonly string[]): string[] {
  const rest = lines.length - listed;
  return rest > 0 ? [...lines.slice(0, listed), `- … and ${rest} more`] : [...lines];
}

const nameOf = ({ period, geography, area, dimension, group }: Observation): string =>
  `${period}, ${geography}/${area}, ${dimension}/${group}`;

const beyondWords = new Map<boolean | null, string>([
  [true, 'beyond its interval'],
  [false, 'within its interval'],
  [null, 'no interval was stated'],
]);

function movedLine({ figure, before, after, beyondInterval }: MovedFigure, decimals: number): string {
  const move = after - before;
  const signed = `${move < 0 ? '−' : '+'}${Math.abs(move).toFixed(decimals)}`;
  const values = `${before.toFixed(decimals)} → ${after.toFixed(decimals)} (${signed})`;
  return `- ${code(nameOf(figure))}: ${values}, ${beyondWords.get(beyondInterval) ?? ''}`;
}

/** Beyond the interval first, then the larger move first. */
const byWeight = (a: MovedFigure, b: MovedFigure): number =>
  Number(b.beyondInterval === true) - Number(a.beyondInterval === true) ||
  Math.abs(b.after - b.before) - Math.abs(a.after - a.before);

/** What the numbers mean now, and what is called otherwise: no figure says so. */
function meaningLines({ redefined, reworded }: IndicatorChange): string[] {
  return [
    ...(redefined.length === 0 ? [] : [`- redefined: ${redefined.join(', ')}`]),
    ...(reworded.length === 0 ? [] : [`- worded anew: ${reworded.join(', ')}`]),
  ];
}

function indicatorLines(change: IndicatorChange): string[] {
  const { id, latestBefore, latestAfter, added, lost, moved, hidden, shown, noted, decimals } = change;
  const period = latestBefore === latestAfter ? `newest ${latestAfter}` : `newest ${latestBefore} → ${latestAfter}`;
  const beyond = moved.filter((one) => one.beyondInterval === true).length;
  const counts = [
    `${added.length} added`,
    `${lost.length} lost`,
    `${moved.length} moved (${beyond} beyond the interval)`,
    `${hidden.length} newly without a value`,
    `${shown.length} newly published`,
    `${noted.length} with another note, vintage, interval or reliability`,
  ];
  return [
    `### ${id} (${period})`,
    '',
    `Figures: ${counts.join(', ')}.`,
    '',
    ...meaningLines(change),
    ...shortened([...moved].sort(byWeight).map((one) => movedLine(one, decimals))),
    ...shortened(hidden.map((one) => `- ${code(nameOf(one))}: published before, now ${one.status}`)),
    ...shortened(lost.map((one) => `- ${code(nameOf(one))}: lost`)),
    '',
  ];
}

function labelLine({ source, row, added }: LabelChange): string {
  const meaning = row.group === '' ? `set aside (${row.definition})` : `${row.dimension}/${row.group}`;
  return `- ${source}: ${code(row.label)} in ${code(row.column)} ${added ? 'now means' : 'no longer means'} ${code(meaning)}`;
}

function section(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${head}`, '', ...lines, ''];
}

/**
 * The receipt of an update as Markdown that also reads in a terminal. `before` and `after` name the releases.
 * Example of a line: `` - `2021, city/port, tree/oak`: 12.1 → 14.0 (+1.9), beyond its interval ``.
 */
export function changesText(changes: ReleaseChanges, before: string, after: string): string {
  const { pagesAdded, pagesLost, indicators, labels, overdue } = changes;
  const summary = [
    counted(indicators.length, 'indicator') + ' changed',
    counted(pagesAdded.length, 'page') + ' added',
    counted(pagesLost.length, 'page') + ' lost',
    counted(labels.length, 'label') + ' mapped anew',
    counted(overdue.length, 'indicator') + ' with newer figures overdue',
  ];
  return [
    '# What this update changes',
    '',
    `From ${code(before)} to ${code(after)}: ${summary.join(', ')}.`,
    '',
    ...section('Pages added', shortened(pagesAdded.map((path) => `- ${path}`))),
    ...section(
      'Pages lost',
      pagesLost.map((path) => `- ${path}`),
    ),
    ...section('Figures', indicators.flatMap(indicatorLines)),
    ...section('Labels', shortened(labels.map(labelLine))),
    ...section(
      'Newer figures are overdue',
      overdue.map((id) => `- ${id}`),
    ),
  ].join('\n');
}
