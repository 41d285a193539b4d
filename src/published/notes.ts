import { formatDay } from '../format/day.ts';
import { languageName } from '../format/language-name.ts';
import { formatPeriod } from '../format/period.ts';
import type { Note } from '../model/note.ts';
import type { Pinned } from '../model/pinned.ts';
import type { PageContext } from './page-context.ts';

/** Words in the language they are in. */
export interface Words {
  text: string;
  language: string;
}

/** Something that words are about, with its page where it has one. */
export interface About {
  label: string;
  path: string | null;
}

/** A note as a page prints it. */
export interface PrintedNote {
  id: string;
  about: About[];
  said: Words;
  /** The words as they were written, where `said` is a translation. */
  original: Words | null;
  /** Says what `said` is where the page is in another language than the note; empty otherwise. */
  remark: string;
  by: string;
  written: string;
  seal: string;
  /** Who was asked, or that nobody was. */
  asked: string;
  answer: Words | null;
}

/** What words are about: indicator, place and period, each with its name in the language of the page. */
export function aboutOf(page: PageContext, { indicator, place, period }: Pinned): About[] {
  return [
    ...(indicator === null
      ? []
      : [{ label: page.words(page.indicator(indicator)).short, path: `/indicators/${indicator}/` }]),
    ...(place === null
      ? []
      : [{ label: page.areaName(place.geography, place.area), path: `/places/${place.geography}/${place.area}/` }]),
    ...(period === null ? [] : [{ label: formatPeriod(period, page.messages), path: null }]),
  ];
}

/** In the language of the page where there is such a text, otherwise in `fallback`, otherwise in the first there is. */
function inPage(page: PageContext, said: Readonly<Record<string, string>>, fallback: string): Words {
  const languages = [page.language.id, fallback, ...Object.keys(said)];
  const language = languages.find((one) => one in said)!;
  return { language, text: said[language]! };
}

function remarkOf(page: PageContext, { language }: Note, said: Words): string {
  if (language === page.language.id) return '';
  const name = languageName(language, page.language.locale);
  return page.say(said.language === language ? 'notes.inLanguage' : 'notes.translated', { language: name });
}

function askedOf(page: PageContext, { asked, answer }: Note): string {
  if (asked === null) return page.say('notes.notAsked');
  const { department } = asked;
  const key = answer === null ? 'notes.asked' : 'notes.answered';
  return page.say(key, { department, date: formatDay((answer ?? asked).date, page.language.locale) });
}

/** One note in the words of the page. Example: a Spanish note on an English page comes with its translation, if any. */
export function printedNote(page: PageContext, note: Note): PrintedNote {
  const day = (date: string | undefined): string => (date === undefined ? '' : formatDay(date, page.language.locale));
  const said = inPage(page, note.said, note.language);
  return {
    id: note.id,
    about: aboutOf(page, note.about),
    said,
    original: said.language === note.language ? null : { language: note.language, text: note.said[note.language]! },
    remark: remarkOf(page, note, said),
    by: note.by ?? page.say('notes.anonymous'),
    written: day(note.written),
    seal: page.say('notes.consent', { agreed: day(note.consent?.date), reviewed: day(note.reviewed?.date) }),
    asked: askedOf(page, note),
    answer: note.answer === null ? null : inPage(page, note.answer.said, page.site.site.languages[0]!.id),
  };
}

/**
 * The notes about an indicator (`poverty`) or a place (`ward-2020/01`), newest first: the value of `?about=` on the page
 * of notes.
 */
export function notesAbout(page: PageContext, about: string): Note[] {
  return page.site.notes.filter(
    ({ about: { indicator, place } }) => indicator === about || `${place?.geography}/${place?.area}` === about,
  );
}
