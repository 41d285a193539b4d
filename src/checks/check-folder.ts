import type { Catalog } from '../model/catalog.ts';
import type { Problem } from '../model/problem.ts';
import { areaCrosswalkRows } from './area-crosswalk-rows.ts';
import { areaOverlapRows } from './area-overlap-rows.ts';
import { budgetCrosswalks } from './budget-crosswalks.ts';
import { budgetTables } from './budget-tables.ts';
import { comparedCities } from './compared-cities.ts';
import { copies } from './copies.ts';
import { correctionReferences } from './correction-references.ts';
import { evidenceReferences } from './evidence-references.ts';
import { frozenReleases } from './frozen-releases.ts';
import { crosswalkRows } from './crosswalk-rows.ts';
import { daysAhead } from './days-ahead.ts';
import { dimensionGroups } from './dimension-groups.ts';
import type { Folder } from './folder.ts';
import { sortProblems } from './format-problem.ts';
import { draftReferences } from './draft-references.ts';
import { easyTexts } from './easy-texts.ts';
import { geographyAreas } from './geography-areas.ts';
import { indicatorFigures } from './indicator-figures.ts';
import { indicatorReferences } from './indicator-references.ts';
import { interfaceWords } from './interface-words.ts';
import type { Strings } from './interface-words.ts';
import { leverReferences } from './lever-references.ts';
import { lensReferences } from './lens-references.ts';
import { meetingKitReferences } from './meeting-kit-references.ts';
import { messages } from './messages.ts';
import { noteReferences } from './note-references.ts';
import { pageReferences } from './page-references.ts';
import { groupTopicReferences } from './group-topic-references.ts';
import { policyAreaReferences } from './policy-area-references.ts';
import { programReferences } from './program-references.ts';
import { privacy } from './privacy.ts';
import { readFolder } from './read-folder.ts';
import { receipts } from './receipts.ts';
import { reportReferences } from './report-references.ts';
import { requestReferences } from './request-references.ts';
import { rowDuplicates } from './row-duplicates.ts';
import { partitionSums } from './partition-sums.ts';
import { rowKeys } from './row-keys.ts';
import { rowPeriods } from './row-periods.ts';
import { rowValues } from './row-values.ts';
import { searchWords } from './search-words.ts';
import { signOff } from './sign-off.ts';
import { siteReferences } from './site-references.ts';
import { sourceFetch } from './source-fetch.ts';
import { sourceReferences } from './source-references.ts';
import { toCatalog } from './to-catalog.ts';
import { translations } from './translations.ts';

export interface CheckedFolder {
  /** By file, line and column; empty when the folder is sound. */
  problems: Problem[];
  /** Null when there is any problem. */
  catalog: Catalog | null;
}

/** What is checked once everything is read; each looks at one thing and at the whole folder. */
const checks: readonly ((folder: Folder) => Problem[])[] = [
  areaCrosswalkRows,
  areaOverlapRows,
  budgetCrosswalks,
  budgetTables,
  comparedCities,
  copies,
  correctionReferences,
  crosswalkRows,
  dimensionGroups,
  draftReferences,
  easyTexts,
  evidenceReferences,
  frozenReleases,
  geographyAreas,
  groupTopicReferences,
  indicatorFigures,
  indicatorReferences,
  leverReferences,
  lensReferences,
  meetingKitReferences,
  messages,
  noteReferences,
  pageReferences,
  policyAreaReferences,
  programReferences,
  privacy,
  receipts,
  reportReferences,
  requestReferences,
  rowDuplicates,
  partitionSums,
  rowKeys,
  rowPeriods,
  rowValues,
  signOff,
  siteReferences,
  sourceFetch,
  sourceReferences,
  translations,
];

/**
 * Checks a whole data folder and gives its catalog, or every fault of it at once. Pure: bytes in, problems out; the
 * command, the build and a browser share it. Paths are relative to the folder. `strings` are the interface words of
 * the software by language; without them the city's own interface words are not compared with anything.
 * `today` is the day that notes and requests may not lie after; without it their days are compared with each other alone.
 * Example: `checkFolder(new Map([['site.yaml', bytes], …]))`.
 */
export function checkFolder(
  files: ReadonlyMap<string, Uint8Array>,
  strings: Strings = new Map(),
  today: string | null = null,
): CheckedFolder {
  const { folder, problems: unread } = readFolder(files);
  const found = [
    ...checks.flatMap((check) => check(folder)),
    ...interfaceWords(folder, strings),
    ...(today === null ? [] : daysAhead(folder, today)),
  ];
  const others = [...unread, ...found];
  const problems = sortProblems([...others, ...searchWords(folder, strings, others.length === 0)]);
  return { problems, catalog: problems.length > 0 ? null : toCatalog(folder) };
}
