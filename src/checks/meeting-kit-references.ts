import type { MeetingKit } from '../model/meeting-kit.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Read } from './read-object.ts';

function pageProblems(folder: Folder, read: Read<MeetingKit>): Problem[] {
  const { geography } = read.value;
  if (folder.objects.geographies.get(geography)?.value.pages !== false) return [];
  const wrong = `the places of "${geography}" have no pages`;
  const mend = 'name a kind of places with pages: the brief of each is its page';
  return [faultAt(read, ['geography'], { wrong, allowed: 'a geography with `pages: true`', mend })];
}

function agendaProblems(read: Read<MeetingKit>): Problem[] {
  const { duration, minutes, texts } = read.value;
  const sum = minutes.reduce((before, one) => before + one, 0);
  const parts = { wrong: `${minutes.length} times for ${texts.agenda.length} parts`, allowed: 'one for each part' };
  const time = { wrong: `the parts take ${sum} minutes of ${duration}`, allowed: `${duration} in all` };
  return [
    ...(minutes.length === texts.agenda.length
      ? []
      : [faultAt(read, ['minutes'], { ...parts, mend: 'write one for each entry of texts.agenda' })]),
    ...(sum === duration ? [] : [faultAt(read, ['minutes'], { ...time, mend: 'change a part or the duration' })]),
  ];
}

/** A kit is for places that have pages, one kit a kind, and its agenda fills its time. */
export function meetingKitReferences(folder: Folder): Problem[] {
  const kits = [...folder.objects['meeting-kits'].values()];
  return kits.flatMap((read, at) => {
    const { geography, population } = read.value;
    const twice = kits.slice(0, at).some((one) => one.value.geography === geography);
    const words = { wrong: `"${geography}" has a kit already`, allowed: 'one kit for each kind of places' };
    return [
      ...danglingReference(read, ['geography'], 'geography', geography, folder.ids.geographies),
      ...(population === null
        ? []
        : danglingReference(read, ['population'], 'indicator', population, folder.ids.indicators)),
      ...(twice ? [faultAt(read, ['geography'], { ...words, mend: 'join the two' })] : []),
      ...pageProblems(folder, read),
      ...agendaProblems(read),
    ];
  });
}
