import { divisionSentence } from '../format/division-sentence.ts';
import { joinNotes } from '../format/join-notes.ts';
import { formatDay } from '../format/day.ts';
import { formatPeriod } from '../format/period.ts';
import { niceScale } from '../measures/scale.ts';
import type { Observation } from '../model/observation.ts';
import type { Division } from '../model/published.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { noNumbers } from '../model/table.ts';
import { dimensionNotes, mapNotes, scaleNotes } from './chart-notes.ts';
import { chartTitle, type Embedded, type EmbeddedChart, embeddedMap, whereOf } from './embedded.ts';
import { type FrozenDivision, frozenDivisions, newestOf } from './frozen-divisions.ts';
import { frozenMap, frozenMapWords, frozenViews } from './frozen-map.ts';
import { frozenTexts } from './frozen-page.ts';
import { type FrozenPicture, frozenPictures } from './frozen-pictures.ts';
import { frozenTelling } from './frozen-telling.ts';
import type { PageContext } from './page-context.ts';
import { frozenPublishers, pictureWords } from './picture-words.ts';
import { readFrozen, readManifest } from './read.ts';
import type { TableLine } from './table-rows.ts';

/** The rows of a chart: groups in the newest period; of an undivided indicator everyone in each period. */
function linesOf(page: PageContext, { dimension, rows, periods, ...division }: FrozenDivision): TableLine[] {
  if (dimension !== 'all')
    return newestOf({ dimension, rows, periods, ...division }).map(({ row: { group, label, isAll }, observation }) => ({
      ...{ key: group, label, observation },
      kind: isAll ? 'all' : 'group',
    }));
  return periods.map((period) => ({
    key: period,
    label: formatPeriod(period, page.messages),
    observation: rows[0]!.byPeriod.get(period)!,
    kind: 'group',
  }));
}

function chartOf(page: PageContext, entry: FrozenIndicator, division: FrozenDivision): EmbeddedChart {
  const lines = linesOf(page, division);
  const shown = lines.flatMap(({ observation: { estimate, lower, upper } }) => [estimate, lower, upper]);
  const known = shown.filter((value) => value !== null);
  const named = page.site.dimensions.find((one) => one.dimension.id === division.dimension);
  const name = named?.texts[page.language.id]?.name ?? page.say('release.everyone');
  const start = page.site.indicators.includes(entry.id) ? page.indicator(entry.id).indicator.scaleStart : 0;
  const where = whereOf(page, division, division.periods.at(-1)!, name);
  const all = lines.find(({ kind }) => kind === 'all')?.observation ?? null;
  return {
    kind: 'chart',
    caption: frozenTexts(entry, page.language.id).unitLabel,
    note: joinNotes([where, ...scaleNotes(page, entry, start)], page.messages),
    head: name,
    lines,
    // A count of everyone is no yardstick for the count of a group.
    all: entry.measure === 'count' || all?.estimate === null ? null : all,
    scale: niceScale(known, Math.min(start, ...known), entry.unit === 'percent' ? 100 : null),
    shape: (named?.dimension.counts ?? 'people') === 'people' ? 'circle' : 'square',
  };
}

/** What the chart says, with the words of caution that the live one has. */
function sentenceOf(page: PageContext, entry: FrozenIndicator, division: FrozenDivision): string[] {
  if (division.dimension === 'all') return [];
  const newest = newestOf(division).map(({ observation }) => observation);
  const latest = newest.filter(({ group }) => group !== 'all');
  const absent: Observation = { ...newest[0]!, ...noNumbers, dimension: 'all', group: 'all', status: 'not-available' };
  const told = {
    dimension: division.dimension,
    period: division.periods.at(-1)!,
    all: newest.find(({ group }) => group === 'all') ?? absent,
    rows: latest.map((one) => ({ group: one.group, latest: one })),
  };
  // A sentence on one division asks for these of it alone.
  return [divisionSentence(frozenTelling(page, entry, division), told as unknown as Division)];
}

/** The notes of a chart: what is divided, and whether any figure has an error to tell differences from chance. */
function frozenNotes(
  page: PageContext,
  { measure }: FrozenIndicator,
  dimension: string,
  drawn: readonly Observation[],
) {
  if (dimension === 'all') return [];
  const printed = drawn.filter(({ estimate }) => estimate !== null);
  const untested = measure !== 'count' && printed.length > 1 && printed.every(({ lower }) => lower === null);
  return [...dimensionNotes(page, dimension), ...(untested ? [page.say('compare.untested')] : [])];
}

function drawingOf(
  page: PageContext,
  entry: FrozenIndicator,
  { division, areas }: Pick<FrozenPicture, 'division' | 'areas'>,
  isFirst: boolean,
) {
  const { unitLabel } = frozenTexts(entry, page.language.id);
  if (areas === null) {
    const drawing = chartOf(page, entry, division!);
    const title = chartTitle(isFirst, frozenTelling(page, entry, division).texts, drawing.head);
    const drawn = drawing.lines.map(({ observation }) => observation);
    const notes = frozenNotes(page, entry, division!.dimension, drawn);
    return { title, drawing, sentences: sentenceOf(page, entry, division!), notes, drawn };
  }
  const figures = frozenMap(page, entry, areas);
  const { title, sentence } = frozenMapWords(page, entry, figures);
  return {
    title,
    drawing: embeddedMap(page, entry, figures, () => frozenViews(page, entry, figures), unitLabel),
    sentences: [sentence],
    notes: mapNotes(page, figures),
    drawn: figures.areas,
  };
}

/**
 * A picture as a release has it, drawn from its figures alone: by its name, or, under the id of the indicator, the first
 * one; everyone by period where there is no other. Throws where the release has no picture of that name.
 */
export function frozenEmbed(page: PageContext, entry: FrozenIndicator, release: string, name: string): Embedded {
  const figures = readFrozen(release, entry.id);
  const pictures = frozenPictures(page, entry, figures);
  const undivided = (): Pick<FrozenPicture, 'division' | 'areas'> => {
    const [division = null] = frozenDivisions(page, entry, figures);
    return { division, areas: null };
  };
  const chosen = name === entry.id ? (pictures[0] ?? undivided()) : pictures.find((one) => one.name === name);
  if (chosen === undefined || (chosen.division === null && chosen.areas === null))
    throw new Error(`release ${release} has no picture "${name}"`);
  const { title, drawing, sentences, notes, drawn } = drawingOf(
    page,
    entry,
    chosen,
    pictures.length === 0 || chosen === pictures[0],
  );
  const { date } = readManifest(release);
  const path = `/r/${release}/${entry.id}/`;
  const publishers = frozenPublishers(entry, figures, drawn);
  const { source, from } = pictureWords(page, { title, note: '', sentence: '' }, { publishers, path, date });
  const frozen = page.say('release.frozenPicture', { id: release, date: formatDay(date, page.language.locale) });
  return { title, path, figured: entry, drawing, sentences: [...sentences, frozen], notes, source, from };
}
