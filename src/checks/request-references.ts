import { personalIn } from '../model/note-limits.ts';
import type { Problem } from '../model/problem.ts';
import type { Request } from '../model/request.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import { pinnedReferences } from './pinned-references.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

/** Somebody agreed, or it is public already. */
function basisProblems(read: Read<Request>): Problem[] {
  const { consent, record } = read.value;
  if (consent !== null || record !== null) return [];
  const words = { wrong: 'has neither consent nor a public record', allowed: 'consent, or the record it stands in' };
  return [faultAt(read, ['consent'], { ...words, mend: 'keep it outside this folder until there is one of them' })];
}

function stepProblems(read: Read<Request>): Problem[] {
  const { done, state, texts } = read.value;
  const words = { allowed: `${done.length} texts, one for each entry of \`done\``, mend: 'write a text for each step' };
  const counted = `${texts.done.length} texts for ${done.length} steps`;
  const silent = { wrong: `"${state}" without a step`, allowed: 'open, or at least one step' };
  const unproven = { wrong: '"done" without evidence', allowed: 'the last step with its evidence' };
  return [
    ...(texts.done.length === done.length ? [] : [faultAt(read, ['texts', 'done'], { wrong: counted, ...words })]),
    ...(state === 'open' || done.length > 0
      ? []
      : [faultAt(read, ['state'], { ...silent, mend: 'say what was done and when' })]),
    ...(state === 'done' && done.length > 0 && done.at(-1)?.evidence === null
      ? [faultAt(read, ['state'], { ...unproven, mend: 'say what shows it, or call it answered' })]
      : []),
  ];
}

/** Steps come after the request, in their order. */
function dayProblems(read: Read<Request>): Problem[] {
  const { asked, done } = read.value;
  return done.flatMap(({ date }, at) => {
    const than = at === 0 ? asked : done[at - 1]!.date;
    if (date >= than) return [];
    const words = { wrong: `${date} is before ${than}`, allowed: 'a day after the request and the step before' };
    return [faultAt(read, ['done', at, 'date'], { ...words, mend: 'correct the day, or put the steps in order' })];
  });
}

/** General words name nobody: an address of a person among them is a slip. What was done is linked in its evidence. */
function personalProblems(read: Read<Request>): Problem[] {
  const { title, asked, by, done } = read.value.texts;
  const steps = done.map((text, at): [Path, string] => [['done', at], text]);
  const texts: [Path, string][] = [[['title'], title], [['asked'], asked], [['by'], by], ...steps];
  return texts.flatMap(([path, text]) => {
    const found = personalIn(text);
    if (found === null) return [];
    const words = { wrong: `"${found.words}" leads to a person or another page`, allowed: 'general words' };
    return [faultAt(read, ['texts', ...path], { ...words, mend: 'leave it out' })];
  });
}

/** A request has a basis, steps with texts in their order, evidence where it is done, and is about what is here. */
export function requestReferences(folder: Folder): Problem[] {
  return [...folder.objects.requests.values()].flatMap((read) => [
    ...basisProblems(read),
    ...stepProblems(read),
    ...dayProblems(read),
    ...personalProblems(read),
    ...pinnedReferences(folder, read),
  ]);
}
