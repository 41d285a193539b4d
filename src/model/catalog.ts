import type { AreaOverlap, AreaWeight } from './area-crosswalk.ts';
import type { BudgetIndicatorRow, BudgetMeasureRow, BudgetProgramRow, BudgetRecipe, ExpenditureRow } from './budget.ts';
import type { CrosswalkRow } from './crosswalk.ts';
import type { Correction } from './correction.ts';
import type { Dimension } from './dimension.ts';
import type { Geography } from './geography.ts';
import type { GroupTopic } from './group-topic.ts';
import type { Indicator } from './indicator.ts';
import type { IssueArea } from './issue-area.ts';
import type { Lever } from './lever.ts';
import type { Lens } from './lens.ts';
import type { MeetingKit } from './meeting-kit.ts';
import type { Note } from './note.ts';
import type { Glossary, Page } from './page.ts';
import type { PolicyArea } from './policy-area.ts';
import type { Program } from './program.ts';
import type { Receipt } from './receipt.ts';
import type { Report } from './report.ts';
import type { FrozenRelease } from './release.ts';
import type { Request } from './request.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { TableRow } from './table.ts';

/** Something begun: an indicator, a source, a dimension or a geography. */
export interface Draft {
  kind: string;
  id: string;
  title: string;
  texts: unknown;
}

/** The budget of a city: its tables with their receipts, and where each programme and each measure belongs. */
export interface Budget {
  recipe: BudgetRecipe;
  expenditures: ExpenditureRow[];
  measures: BudgetMeasureRow[];
  programs: BudgetProgramRow[];
  indicators: BudgetIndicatorRow[];
  receipts: { expenditures: Receipt; measures: Receipt };
}

/** Everything of the data folder, parsed and checked. Maps are keyed by id and iterate in id order. */
export interface Catalog {
  site: Site;
  issueAreas: Map<string, IssueArea>;
  indicators: Map<string, Indicator>;
  /** What is checked and not published yet, by kind and id: `indicators/rent`. Nothing of it is in the other maps. */
  drafts: Map<string, Draft>;
  /** Finished indicators that wait for the first table of a source. They are not in `indicators`. */
  waiting: Map<string, Indicator>;
  sources: Map<string, Source>;
  dimensions: Map<string, Dimension>;
  geographies: Map<string, Geography>;
  pages: Map<string, Page>;
  policyAreas: Map<string, PolicyArea>;
  programs: Map<string, Program>;
  levers: Map<string, Lever>;
  reports: Map<string, Report>;
  groupTopics: Map<string, GroupTopic>;
  meetingKits: Map<string, MeetingKit>;
  /** What people wrote, with their consent and after a review. */
  notes: Map<string, Note>;
  requests: Map<string, Request>;
  glossary: Glossary;
  /** By what a budget proposal is looked at; null where the city declares nothing. */
  lens: Lens | null;
  corrections: Map<string, Correction>;
  /** What was published before, oldest first. */
  releases: Map<string, FrozenRelease>;
  crosswalks: Map<string, CrosswalkRow[]>;
  /** Weights from the areas of one geography to those of another, by `<from>--<to>`. */
  areaCrosswalks: Map<string, AreaWeight[]>;
  areaOverlaps: AreaOverlap[];
  tables: Map<string, TableRow[]>;
  receipts: Map<string, Receipt>;
  /** Boundaries as parsed TopoJSON, by geography. */
  boundaries: Map<string, unknown>;
  /** Translated `texts`, by language, then by kind and id: `words.get('es')?.get('indicators/poverty')`. */
  words: Map<string, Map<string, unknown>>;
  /** Null in a city that has none. */
  budget: Budget | null;
}
