import type { MeetingKit, MeetingKitTexts } from '../model/meeting-kit.ts';
import type { SourcedRemark } from '../model/texts.ts';
import type { PageContext } from './page-context.ts';
import { type GroupsHere, type PlacePage, placePage, placeSentence } from './place-page.ts';
import type { PlaceRow } from './place.ts';

/** One slide: what it shows, in the order of the talk. */
export type Slide =
  | { kind: 'title' | 'reading' | 'unknown' | 'decides' | 'asks' | 'after' }
  | { kind: 'who'; groups: GroupsHere }
  | { kind: 'figure'; row: PlaceRow; sentence: string };

/** Statements whose sources are named once, below them, by number. */
export interface Numbered {
  remarks: { title: string; text: string; number: number }[];
  sources: string[];
}

/**
 * Statements with the numbers of their sources, in the order in which they first come.
 * Example: two of four that share a source have the same number, and three sources are named.
 */
export function numberedSources(remarks: readonly SourcedRemark[]): Numbered {
  const sources = [...new Set(remarks.map(({ source }) => source))];
  return {
    sources,
    remarks: remarks.map(({ title, text, source }) => ({ title, text, number: sources.indexOf(source) + 1 })),
  };
}

/** The kit of one place: the words of its kind, and the figures that its page shows. */
export interface PlaceKit {
  kit: MeetingKit;
  texts: MeetingKitTexts;
  name: string;
  found: PlacePage;
  slides: Slide[];
}

/** A kit in the language of the page. Throws where there is none for a kind of place. */
export function kitOf(page: PageContext, geography: string): { kit: MeetingKit; texts: MeetingKitTexts } {
  const found = page.site.meetingKits.find(({ meetingKit }) => meetingKit.geography === geography);
  if (found === undefined) throw new Error(`there is no meeting kit for "${geography}"`);
  return { kit: found.meetingKit, texts: found.texts[page.language.id]! };
}

function slidesOf(page: PageContext, found: PlacePage, { population }: MeetingKit): Slide[] {
  // The sentence that the page of the place has for this row; none where either figure is missing.
  const figures = found.headlines.map((row): Slide => {
    const [sentence = ''] = placeSentence(page, row);
    return { kind: 'figure', row, sentence };
  });
  return [
    { kind: 'title' },
    { kind: 'reading' },
    ...found.parts
      .filter(({ layer }) => layer.published.id === population)
      .map((groups): Slide => ({ kind: 'who', groups })),
    ...figures,
    { kind: 'unknown' },
    { kind: 'decides' },
    { kind: 'asks' },
    { kind: 'after' },
  ];
}

/**
 * The kit of one place. Its figures are those of the page of the place, in the same words; nothing is computed.
 * Example: a place with five headline figures and counts by group has twelve slides.
 */
export function placeKit(page: PageContext, geography: string, area: string): PlaceKit {
  const found = placePage(page, geography, area);
  const { kit, texts } = kitOf(page, geography);
  return { kit, texts, name: page.areaName(geography, area), found, slides: slidesOf(page, found, kit) };
}
