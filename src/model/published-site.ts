import type { AreaOverlap } from './area-crosswalk.ts';
import type { Correction, CorrectionTexts } from './correction.ts';
import type { Dimension, DimensionTexts } from './dimension.ts';
import type { Geography, GeographyTexts } from './geography.ts';
import type { GroupTopic, GroupTopicTexts } from './group-topic.ts';
import type { MeetingKit, MeetingKitTexts } from './meeting-kit.ts';
import type { Note } from './note.ts';
import type { Request, RequestTexts } from './request.ts';
import type { IssueArea, IssueAreaTexts } from './issue-area.ts';
import type { Glossary, Page, PageTexts } from './page.ts';
import type { Lever, LeverTexts } from './lever.ts';
import type { PolicyArea, PolicyAreaTexts } from './policy-area.ts';
import type { Program, ProgramTexts } from './program.ts';
import type { Receipt } from './receipt.ts';
import type { Report, ReportTexts } from './report.ts';
import type { Site, SiteTexts } from './site.ts';
import type { SearchWords } from './search-words.ts';
import type { Source, SourceTexts } from './source.ts';
import type { InLanguages, Scale } from './published.ts';
import type { Observation } from './observation.ts';

/** Figures that a release changed, counted. */
export interface FigureNews {
  added: number;
  newPeriods: string[];
  lost: number;
  revised: number;
  /** Of the revised: how many lie outside the 95 % interval of before. */
  beyondInterval: number;
  /** Of those that have no value any more: how many for privacy. */
  withheld: number;
  hidden: number;
  shown: number;
  /** With the value of before, and another note, vintage, interval or reliability. */
  noted: number;
}

/** What a release changed of one indicator, counted in figures. */
export interface IndicatorNews extends FigureNews {
  id: string;
  issueArea: string;
  kind: 'new' | 'changed';
  /** What of its meaning changed: `universe`, `measure` … */
  redefined: string[];
  /** What is called otherwise and means the same: `title`, `sources`, `licence`, `groups`. */
  reworded: string[];
  /** The same counts by `<geography>/<area>`, of places where figures changed; counts of none are left out. */
  places: Record<string, Partial<FigureNews>>;
}

/** What a release changed for readers. */
export interface ReleaseNews {
  id: string;
  date: string;
  previous: string | null;
  gone: string[];
  indicators: IndicatorNews[];
}

/** How many texts of the catalog a language has, of how many, and how many of them native speakers have reviewed. */
export interface TranslatedTexts {
  texts: number;
  of: number;
  indicators: number;
  indicatorsOf: number;
  reviewed: number;
}

/** A source that is configured and was never fetched: what staff run to bring it, and what will appear then. */
export interface WaitingSource {
  id: string;
  title: string;
  publisher: string;
  /** The address that a refresh asks. */
  endpoint: string;
  periods: string[];
  /** Whether it names other cities too. */
  compared: boolean;
  texts: InLanguages<SourceTexts>;
  indicators: { id: string; titles: InLanguages<string> }[];
}

/** Figures of one indicator for one group: here, and in other cities by the same table and period. */
export interface CityComparison {
  indicator: string;
  period: string;
  dimension: string;
  group: string;
  here: Observation;
  there: Observation[];
  scale: Scale;
}

/** `.build/site.json`: all that is not an indicator. Texts of each object are in every language. */
export interface PublishedSite {
  /** The date of the build: an input, never the clock. */
  date: string;
  /** Releases, oldest first, with what each changed. */
  releases: ReleaseNews[];
  corrections: { correction: Correction; texts: InLanguages<CorrectionTexts> }[];
  site: Site;
  texts: InLanguages<SiteTexts>;
  issueAreas: { issueArea: IssueArea; indicators: string[]; texts: InLanguages<IssueAreaTexts> }[];
  dimensions: { dimension: Dimension; texts: InLanguages<DimensionTexts> }[];
  geographies: {
    geography: Geography;
    areas: { id: string; names: InLanguages<string> }[];
    texts: InLanguages<GeographyTexts>;
  }[];
  /** Areas of different geographies that share ground. */
  overlaps: AreaOverlap[];
  sources: { source: Source; receipt: Receipt; texts: InLanguages<SourceTexts> }[];
  pages: { page: Page; texts: InLanguages<PageTexts> }[];
  groupTopics: { groupTopic: GroupTopic; texts: InLanguages<GroupTopicTexts> }[];
  policyAreas: { policyArea: PolicyArea; texts: InLanguages<PolicyAreaTexts> }[];
  programs: { program: Program; texts: InLanguages<ProgramTexts> }[];
  levers: { lever: Lever; texts: InLanguages<LeverTexts> }[];
  reports: { report: Report; texts: InLanguages<ReportTexts> }[];
  meetingKits: { meetingKit: MeetingKit; texts: InLanguages<MeetingKitTexts> }[];
  /** What people wrote, newest first. */
  notes: Note[];
  /** What people asked for, newest first. */
  requests: { request: Request; texts: InLanguages<RequestTexts> }[];
  glossary: InLanguages<Glossary['texts']>;
  /** What people type and what it stands for, in the languages that say so. */
  searchWords: Record<string, SearchWords>;
  indicators: string[];
  waiting: WaitingSource[];
  /** Names of the cities that figures are set beside, and the figures there are. */
  comparedCities: InLanguages<string>[];
  comparisons: CityComparison[];
  /** What staff still have to do, apart from the figures. */
  drafts: { kind: string; id: string; title: string; placeholders: number }[];
  /** Of every further language: how many of the catalog's texts it has. */
  translated: Record<string, TranslatedTexts>;
}
