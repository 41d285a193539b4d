import type { Note } from '../model/note.ts';
import { hiddenSignIn, lengthOf, longestNote, type Personal, personalIn } from '../model/note-limits.ts';
import type { Problem } from '../model/problem.ts';
import { unfitSign } from '../model/signs.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Path } from './parse-yaml.ts';
import { pinnedReferences } from './pinned-references.ts';
import type { Read } from './read-object.ts';

const called: Record<Personal, string> = {
  'e-mail': 'an e-mail address',
  link: 'a link',
  phone: 'a telephone number',
};

/** Every text of a note that is printed: words, names, and what the department answered. */
function textsOf({ by, said, reviewed, asked, answer }: Note): [Path, string][] {
  const inLanguages = (path: Path, words: Record<string, string>): [Path, string][] =>
    Object.entries(words).map(([language, text]) => [[...path, language], text]);
  return [
    ...(by === null ? [] : [[['by'], by] as [Path, string]]),
    ...inLanguages(['said'], said),
    ...(reviewed === null ? [] : [[['reviewed', 'by'], reviewed.by] as [Path, string]]),
    ...(asked === null ? [] : [[['asked', 'department'], asked.department] as [Path, string]]),
    ...(answer === null ? [] : inLanguages(['answer', 'said'], answer.said)),
  ];
}

/** Signs that nobody sees may hide words from the reviewer, or print others than were reviewed. */
function hiddenProblems(read: Read<Note>): Problem[] {
  return textsOf(read.value).flatMap(([path, text]) => {
    const sign = hiddenSignIn(text);
    // The signs that no text may hold are told where the file is read.
    if (sign === null || unfitSign(text) !== null) return [];
    const words = { wrong: `holds a sign that nobody sees (${sign})`, allowed: 'letters and signs that are seen' };
    return [faultAt(read, path, { ...words, mend: 'type the words anew, and review them again' })];
  });
}

/** Words that lead to a person stay out, in every language, in the names and in the answer. */
function personalProblems(read: Read<Note>): Problem[] {
  return textsOf(read.value).flatMap(([path, text]) => {
    const found = personalIn(text);
    if (found === null) return [];
    const wrong = `"${found.words}" is ${called[found.kind]}`;
    const mend = 'leave it out and ask its author whether the text still says what they meant';
    return [faultAt(read, path, { wrong, allowed: 'words that lead to no person and no other page', mend })];
  });
}

function lengthProblems(read: Read<Note>): Problem[] {
  return Object.entries(read.value.said).flatMap(([language, text]) => {
    const length = lengthOf(text);
    if (length <= longestNote) return [];
    const wrong = `has ${length} characters`;
    const mend = 'ask the author for a shorter note; nobody else may shorten it';
    return [faultAt(read, ['said', language], { wrong, allowed: `${longestNote} characters at most`, mend })];
  });
}

/** Consent comes before the file, since the folder is public: drafts need it too. */
function consentProblems(read: Read<Note>): Problem[] {
  const { consent, by } = read.value;
  if (consent === null)
    return [
      faultAt(read, ['consent'], {
        wrong: 'nobody has agreed that this note is printed',
        allowed: 'the day, how it was given (e-mail, in-person, issue, paper) and to what (name, anonymous)',
        mend: 'keep the note outside this folder until its author agrees: the folder is public',
      }),
    ];
  if (consent.to === 'anonymous' && by !== null) {
    const mend = 'write "by: null"';
    return [faultAt(read, ['by'], { wrong: 'the author agreed without a name', allowed: 'null', mend })];
  }
  if (consent.to === 'name' && by === null) {
    const mend = 'write the name as they wish it, or "to: anonymous"';
    return [faultAt(read, ['by'], { wrong: 'the author agreed to be named', allowed: 'their name', mend })];
  }
  return [];
}

function originalProblems(read: Read<Note>): Problem[] {
  const { language, said } = read.value;
  if (language in said) return [];
  const mend = `write what was said under "${language}"`;
  const allowed = Object.keys(said).join(', ');
  return [faultAt(read, ['language'], { wrong: `there are no words in "${language}"`, allowed, mend })];
}

const before = (read: Read<Note>, path: Path, day: string, than: string, what: string): Problem[] =>
  day >= than
    ? []
    : [
        faultAt(read, path, {
          wrong: `${day} is before ${what}`,
          allowed: `${than} or later`,
          mend: 'correct the day',
        }),
      ];

function dayProblems(read: Read<Note>): Problem[] {
  const { written, consent, reviewed, asked, answer } = read.value;
  return [
    ...(consent === null ? [] : before(read, ['consent', 'date'], consent.date, written, 'it was written')),
    ...(reviewed === null ? [] : before(read, ['reviewed', 'date'], reviewed.date, written, 'it was written')),
    ...(reviewed === null || consent === null
      ? []
      : before(read, ['reviewed', 'date'], reviewed.date, consent.date, 'its author agreed')),
    ...(answer === null || asked === null
      ? []
      : before(read, ['answer', 'date'], answer.date, asked.date, 'the department was asked')),
  ];
}

function unansweredProblems(read: Read<Note>): Problem[] {
  const { asked, answer } = read.value;
  if (answer === null || asked !== null) return [];
  const words = { wrong: 'an answer without a question', allowed: 'the department and the day it was asked' };
  return [faultAt(read, ['asked'], { ...words, mend: 'say which department was asked, and when' })];
}

function reviewProblems(read: Read<Note>): Problem[] {
  if (read.value.draft || read.value.reviewed !== null) return [];
  const words = { wrong: 'nobody has reviewed this note', allowed: 'the role of the reviewer and the day' };
  return [faultAt(read, ['reviewed'], { ...words, mend: 'review it, or write "draft: true" until then' })];
}

/**
 * A note has consent, leads to no person, is about something on the site, and is reviewed before it is printed; what is
 * wrong is found all at once. A draft needs no review yet, everything else it does.
 */
export function noteReferences(folder: Folder): Problem[] {
  return [...folder.objects.notes.values()].flatMap((read) => [
    ...consentProblems(read),
    ...reviewProblems(read),
    ...originalProblems(read),
    ...personalProblems(read),
    ...hiddenProblems(read),
    ...lengthProblems(read),
    ...dayProblems(read),
    ...unansweredProblems(read),
    ...pinnedReferences(folder, read),
  ]);
}
