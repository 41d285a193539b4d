import { stringify } from 'csv-stringify/sync';
import type { Note } from '../../src/model/note.ts';
import type { Pinned } from '../../src/model/pinned.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import { guard } from './guard.ts';

const pinnedColumns = ['indicator', 'geography', 'area', 'period'] as const;

/** The columns of `data/notes.csv`: a row for each text, the words of its author and of the department that answered. */
export const noteColumns = [
  'id',
  'part',
  'date',
  'by',
  ...pinnedColumns,
  'language',
  'original',
  'text',
  'consent',
  'reviewed',
] as const;

/** The columns of `data/requests.csv`: a row for each step, and one for a request without any. */
export const requestColumns = [
  'id',
  'asked',
  'title',
  'text',
  'by',
  ...pinnedColumns,
  'state',
  'record',
  'recordUrl',
  'step',
  'stepDate',
  'evidence',
  'evidenceUrl',
] as const;

type Cells = Record<string, string>;

const pinnedCells = ({ indicator, place, period }: Pinned): Cells => ({
  indicator: indicator ?? '',
  geography: place?.geography ?? '',
  area: place?.area ?? '',
  period: period ?? '',
});

function noteRows(note: Note): Cells[] {
  const { id, about, written, by, language, said, consent, reviewed, asked, answer } = note;
  const row = (part: string, cells: Cells): Cells => ({ id, part, ...pinnedCells(about), ...cells });
  const seal = { consent: consent?.date ?? '', reviewed: reviewed?.date ?? '' };
  const own = Object.entries(said).map(([one, text]) =>
    row('note', { date: written, by: by ?? '', language: one, original: String(one === language), text, ...seal }),
  );
  const answered = Object.entries(answer?.said ?? {}).map(([one, text]) =>
    row('answer', { date: answer?.date ?? '', by: asked?.department ?? '', language: one, text }),
  );
  return [...own, ...answered];
}

function requestRows({ request }: PublishedSite['requests'][number]): Cells[] {
  const { id, asked, about, state, record, done, texts } = request;
  const cells = {
    ...{ id, asked, state, title: texts.title, text: texts.asked, by: texts.by },
    ...pinnedCells(about),
    record: record === null ? '' : `${record.title}, ${record.publisher}, ${record.date}`,
    recordUrl: record?.url ?? '',
  };
  if (done.length === 0) return [cells];
  return done.map(({ date, evidence }, at) => ({
    ...cells,
    step: texts.done[at] ?? '',
    stepDate: date,
    evidence: evidence?.title ?? '',
    evidenceUrl: evidence?.url ?? '',
  }));
}

function toTable(columns: readonly string[], rows: Cells[]): string {
  const cells = rows.map((row) => columns.map((column) => guard(row[column] ?? '')));
  return stringify([[...columns], ...cells], { record_delimiter: '\n' });
}

const toJson = (things: unknown): string => `${JSON.stringify(things, null, 2)}\n`;

/** What a file says of a note: nothing of its reviewer but the day. What is a draft is not here, so no file says so. */
const printed = (note: Note) => ({ ...note, draft: undefined, reviewed: note.reviewed?.date ?? null });

/**
 * Notes and requests as files by their path, newest first; headers alone while there are none. The CSV of requests is in
 * the first language, the JSON in all of them.
 * Example: a note in Spanish with an English translation and an answer is three rows of `data/notes.csv`.
 */
export function communityFiles({ notes, requests }: Pick<PublishedSite, 'notes' | 'requests'>): Map<string, string> {
  const things = requests.map(({ request, texts }) => ({ ...request, draft: undefined, texts }));
  return new Map([
    ['data/notes.csv', toTable(noteColumns, notes.flatMap(noteRows))],
    ['data/notes.json', toJson(notes.map(printed))],
    ['data/requests.csv', toTable(requestColumns, requests.flatMap(requestRows))],
    ['data/requests.json', toJson(things)],
  ]);
}
