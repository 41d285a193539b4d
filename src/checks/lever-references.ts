import type { Problem } from '../model/problem.ts';
import type { Indicator } from '../model/indicator.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Read } from './read-object.ts';

function dangling(folder: Folder): Problem[] {
  return [...folder.objects.levers.values()].flatMap((read) =>
    read.value.indicators.flatMap((id, index) =>
      danglingReference(read, ['indicators', index], 'indicator', id, folder.ids.indicators),
    ),
  );
}

function uncovered(folder: Folder, read: Read<Indicator>): Problem[] {
  const { id } = read.value;
  const levers = [...folder.objects.levers.values()].filter(({ value }) => value.indicators.includes(id));
  const programs = [...folder.objects.programs.values()].filter(({ value }) => value.indicators.includes(id));
  if (levers.length === 0) {
    const wrong = `"${id}" stands in no file of catalog/levers: nobody says who controls what bears on it`;
    const allowed = 'every published indicator in at least one lever';
    return [faultAt(read, ['id'], { wrong, allowed, mend: 'add it to the `indicators` of a lever, or write a lever' })];
  }
  if (programs.length > 0 || levers.some(({ value }) => value.texts.noProgram !== null)) return [];
  const wrong = `no program names "${id}", and no lever says which office would know of one`;
  const allowed = 'a program that names it, or `noProgram` in its lever';
  const file = levers[0]!.file;
  return [faultAt(read, ['id'], { wrong, allowed, mend: `write the office in \`texts.noProgram\` of ${file}` })];
}

/** An unreadable lever might name any indicator, so nothing is said of those that seem to be without. */
const allRead = ({ objects, ids }: Folder): boolean =>
  objects.levers.size === ids.levers.size && objects.programs.size === ids.programs.size;

/**
 * Every indicator that a lever names exists; and in a city that has levers each published indicator stands in one, and
 * has a program or a stated absence.
 */
export function leverReferences(folder: Folder): Problem[] {
  const { objects } = folder;
  if (objects.levers.size + objects.programs.size === 0 || !allRead(folder)) return dangling(folder);
  const published = [...objects.indicators.values()].filter(({ value }) => !value.draft);
  return [...dangling(folder), ...published.flatMap((read) => uncovered(folder, read))];
}
