import type { MeetingKit, MeetingKitTexts } from '../model/meeting-kit.ts';
import type { PageContext } from './page-context.ts';
import { type GroupsHere, type PlacePage, placePage } from './place-page.ts';
import type { PlaceRow } from './place.ts';

/** One slide: what it shows, in the order of the talk. */
export type Slide =
  | { kind: 'title' | 'reading' | 'unknown' | 'decides' | 'asks' | 'after' }
  | { kind: 'who'; groups: GroupsHere }
  | { kind: 'figure'; row: PlaceRow; sentence: string };

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

/** The sentence of a headline on the page of the place; none where either figure is missing. */
const sentenceFor = (found: PlacePage, row: PlaceRow): string =>
  found.sentences.find((sentence) => sentence.startsWith(`${row.label},`)) ?? '';

function slidesOf(found: PlacePage): Slide[] {
  const figures = found.headlines.map((row): Slide => ({ kind: 'figure', row, sentence: sentenceFor(found, row) }));
  return [
    { kind: 'title' },
    { kind: 'reading' },
    ...found.parts.slice(0, 1).map((groups): Slide => ({ kind: 'who', groups })),
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
  return { ...kitOf(page, geography), name: page.areaName(geography, area), found, slides: slidesOf(found) };
}
