import { dayOf } from '../model/release.ts';
import type { Problem } from '../model/problem.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

type Dated = [Path, string | null | undefined];

/** What is said to have happened after `today` has not; a slip of a digit puts a note a century ahead. */
function ahead(read: Read<unknown>, days: readonly Dated[], today: string): Problem[] {
  return days.flatMap(([path, day]) => {
    if (day === null || day === undefined || day <= today) return [];
    const words = { wrong: `${day} is still to come`, allowed: `${today} or earlier`, mend: 'correct the day' };
    return [faultAt(read, path, words)];
  });
}

/**
 * Days that lie after today, as `YYYY-MM-DD`: what people wrote, agreed to, asked for and were answered; what was fetched,
 * frozen and found to be wrong.
 * Example: a note written in 2199 is one problem in 2026.
 */
export function daysAhead(folder: Folder, today: string): Problem[] {
  const { objects } = folder;
  const notes = [...objects.notes.values()].flatMap((read) => {
    const { written, consent, reviewed, asked, answer } = read.value;
    const days: Dated[] = Object.entries({ consent, reviewed, asked, answer }).map(([part, one]) => [
      [part, 'date'],
      one?.date,
    ]);
    return ahead(read, [[['written'], written], ...days], today);
  });
  const requests = [...objects.requests.values()].flatMap((read) => {
    const { asked, consent, record, done } = read.value;
    const steps = done.map(({ date }, at): Dated => [['done', at, 'date'], date]);
    const basis: Dated[] = [
      [['consent', 'date'], consent?.date],
      [['record', 'date'], record?.date],
    ];
    return ahead(read, [[['asked'], asked], ...basis, ...steps], today);
  });
  return [...notes, ...requests, ...recordsAhead(folder, today)];
}

/** Releases, receipts and corrections say what was done on a day. */
function recordsAhead({ objects, receipts, releases, budget }: Folder, today: string): Problem[] {
  const frozen = [...releases.values()].flatMap((read) => {
    const { id, date } = read.value;
    const days: Dated[] = [
      [['id'], dayOf(id)],
      [['date'], date],
    ];
    return ahead(read, days, today);
  });
  const fetched = [...receipts.values(), ...budget.receipts.values()].flatMap((read) =>
    ahead(read, [[['retrieved'], read.value.retrieved]], today),
  );
  const found = [...objects.corrections.values()].flatMap((read) =>
    ahead(read, [[['found'], read.value.found]], today),
  );
  return [...frozen, ...fetched, ...found];
}
