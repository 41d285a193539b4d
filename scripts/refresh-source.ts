import { areaCrosswalkId, type AreaWeight } from '../src/model/area-crosswalk.ts';
import type { CrosswalkRow } from '../src/model/crosswalk.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Receipt } from '../src/model/receipt.ts';
import type { Extract, Source } from '../src/model/source.ts';
import type { TableRow } from '../src/model/table.ts';
import { sha256 } from './effects.ts';
import { markOf, type Fetched, type RawFile, type RawRow } from './fetchers/fetcher.ts';
import { placeOf, type Classified } from './raw-row.ts';
import { aggregate } from './steps/aggregate.ts';
import { classify, type Classification } from './steps/classify.ts';
import { clean } from './steps/clean.ts';
import { fillAreas } from './steps/fill-areas.ts';
import { inside } from './steps/inside.ts';
import { correct } from './steps/correct.ts';
import { figuresOf } from './steps/figures.ts';
import { ledger, type Fate } from './steps/ledger.ts';
import { placeable } from './steps/placeable.ts';
import { ofNobody } from './steps/of-nobody.ts';
import { onceEach } from './steps/once-each.ts';
import { select } from './steps/select.ts';
import { countsOf, sharesFrom } from './steps/share-of-parts.ts';
import { spread, type Places, type Spread } from './steps/spread.ts';
import { tableText } from './steps/table-text.ts';
import { withhold, type Withholding } from './steps/withhold.ts';

/** What is written for a source. */
export interface Figures {
  table: string;
  receipt: Receipt;
}

/** A refreshed source: its table and receipt, or null and the labels that nobody mapped yet. */
export interface Refreshed {
  figures: Figures | null;
  problems: Problem[];
}

type Fates = Map<string, Fate>;

/**
 * The stages of a refresh in order: clean, select, set aside what has no date or place here, classify, read, aggregate,
 * fill in zeros, spread over other areas, mark shares of nobody, withhold, correct.
 * Rows named in `earlier` were withheld in the table of before and stay so. Pure: writes nothing.
 * Throws when a cell, a total or a correction is not what the source says.
 */
export function refreshSource(
  source: Source,
  fetched: Fetched,
  crosswalk: readonly CrosswalkRow[],
  date: string,
  earlier: ReadonlySet<string> = new Set(),
  places: Places = { areas: new Map(), weights: new Map(), split: new Map() },
): Refreshed {
  const files = clean(fetched.files);
  const extracted = source.extracts.map((extract) => classified(source, extract, files, crosswalk, date, places));
  const problems = extracted.flatMap((one) => one.problems);
  if (problems.length > 0) return { figures: null, problems };
  const fates: Fates = new Map();
  for (const one of extracted) settle(fates, one);
  const spreads = source.extracts.map((extract, index) => rowsOf(extract, extracted[index]!.kept, places));
  const rows = spreads.flatMap((one) => one.rows);
  return {
    figures: figuresFrom(
      source,
      { ...fetched, files },
      fates,
      withhold(source, ofNobody(onceEach(rows)), earlier),
      date,
      spreads.flatMap((one) => one.placed),
    ),
    problems,
  };
}

/** The rows of an extract with their groups. Counted records must have a date and a place first, all of them one here. */
function classified(
  source: Source,
  extract: Extract,
  files: readonly RawFile[],
  crosswalk: readonly CrosswalkRow[],
  date: string,
  places: Places,
): Classification {
  const selected = select(extract, files);
  const whole = { kept: selected, setAside: [] };
  const dated = source.count === undefined ? whole : placeable(extract, selected, date);
  const here = inside(extract, dated.kept, places);
  const found = classify(extract, here.kept, crosswalk);
  return { ...found, setAside: [...dated.setAside, ...here.setAside, ...found.setAside] };
}

/** What became of the rows: one that any extract counts is counted, whatever another does with it. */
function settle(fates: Fates, { kept, setAside }: Classification): void {
  for (const { row, reason } of setAside)
    if (fates.get(placeOf(row)) !== 'counted') fates.set(placeOf(row), { reason });
  for (const { row } of kept) fates.set(placeOf(row), 'counted');
  for (const { row } of kept) if ('partner' in row) fates.set(placeOf(row.partner as RawRow), 'counted');
}

/** The figures of an extract: its own areas unless it says otherwise, and those they are added up to. */
function rowsOf(extract: Extract, kept: readonly Classified[], places: Places): Spread {
  const figures = kept.map((row) => figuresOf(extract, row));
  const own = fillAreas(extract, aggregate(extract, figures), listOf(extract, places));
  const { rows, placed } =
    extract.shareOf === undefined ? spread(extract, own, places) : spreadShares(extract, kept, places);
  const isHidden = ({ geography }: TableRow): boolean =>
    'column' in extract.area && !extract.area.own && geography === extract.area.geography;
  return { rows: [...own.filter((row) => !isHidden(row)), ...rows], placed };
}

/** A share is never added up: its part and its whole are, and the share is formed anew. */
function spreadShares(extract: Extract, kept: readonly Classified[], places: Places): Spread {
  const [parts, wholes] = countsOf(extract).map((counts) => {
    const rows = kept.map((row) => figuresOf(counts, row)).filter(({ denominator }) => denominator !== null);
    return spread(counts, rows, places);
  }) as [Spread, Spread];
  return { rows: sharesFrom(parts.rows, wholes.rows), placed: wholes.placed };
}

/** The areas of an extract, as the crosswalk lists them that it is added up with. */
function listOf({ area }: Extract, { weights }: Places): readonly AreaWeight[] | undefined {
  if (!('column' in area) || area.into[0] === undefined) return undefined;
  return weights.get(areaCrosswalkId(area.geography, area.into[0]));
}

function figuresFrom(
  source: Source,
  fetched: Fetched,
  fates: Fates,
  withheld: Withholding,
  date: string,
  placed: Spread['placed'],
): Figures {
  const corrected = correct(source, withheld.rows);
  const table = tableText(corrected.rows);
  const receipt: Receipt = {
    source: source.id,
    retrieved: date,
    from: fetched.from,
    files: fetched.files.map(markOf),
    rowsUpdatedAt: fetched.rowsUpdatedAt,
    licence: source.licence,
    ledger: ledger(source, fetched.files, fates),
    corrections: corrected.entries,
    withheld: withheld.hidden,
    ...(placed.length === 0 ? {} : { placed }),
    table: { rows: corrected.rows.length, bytes: new TextEncoder().encode(table).length, sha256: sha256(table) },
  };
  return { table, receipt };
}
