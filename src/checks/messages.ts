import type { Indicator } from '../model/indicator.ts';
import type { Problem } from '../model/problem.ts';
import { faultAt } from './fault.ts';
import type { FaultWords, Located } from './fault.ts';
import type { Folder } from './folder.ts';
import { readMessage } from './message.ts';
import { nearest } from './nearest.ts';
import type { Path } from './parse-yaml.ts';

const always = ['period', 'all'];
const ofGroups = ['lowest', 'lowestGroup', 'lowestPeople', 'highest', 'highestGroup', 'highestPeople'];
const ofPlaces = ['lowest', 'lowestArea', 'highest', 'highestArea'];

/** The names a sentence may use: groups where there are divisions, places where there are only places. */
function sentenceNames({ figures, places }: Indicator): string[] {
  if ((figures?.dimensions.length ?? 0) > 0) return [...always, ...ofGroups];
  return places.length > 0 ? [...always, ...ofPlaces] : always;
}

function unreadable(error: string): FaultWords {
  const mend = "close every brace; write a brace that is text as '{'";
  return { wrong: `cannot be read as a message: ${error}`, allowed: 'an ICU message', mend };
}

function unknownName(name: string, known: readonly string[]): FaultWords {
  const allowed = known.map((one) => `{${one}}`).join(', ');
  return { wrong: `unknown {${name}}`, allowed, mend: `did you mean {${nearest(name, known, 1).join()}}?` };
}

/** A message must be readable and use known names. */
export function messageProblems(read: Located, path: Path, text: string, known: readonly string[]): Problem[] {
  const { names, error } = readMessage(text);
  if (names === null) return [faultAt(read, path, unreadable(error))];
  const unknown = [...names].filter((name) => !known.includes(name));
  return unknown.map((name) => faultAt(read, path, unknownName(name, known)));
}

/** What is wrong with a translated message beside its original: unreadable, or other names; null when nothing is. */
export function translatedMessageFault(original: string, translated: string): FaultWords | null {
  const { names: wanted } = readMessage(original);
  const { names, error } = readMessage(translated);
  if (names === null) return unreadable(error);
  if (wanted === null) return null;
  const lost = [...wanted].filter((name) => !names.has(name)).map((name) => `{${name}} is missing`);
  const added = [...names].filter((name) => !wanted.has(name)).map((name) => `{${name}} is not in the original`);
  if (lost.length + added.length === 0) return null;
  const allowed = [...wanted].map((name) => `{${name}}`).join(', ') || 'no name in braces';
  return { wrong: [...lost, ...added].join(', '), allowed, mend: 'use the names of the original, each of them' };
}

/** Patterns of the catalog beside the sentences: the name of an area, the vintage of a series. */
function patternProblems(folder: Folder): Problem[] {
  const geographies = [...folder.objects.geographies.values()].flatMap((read) => {
    const { areaName, inSentence } = read.value.texts;
    return [
      ...(areaName === null ? [] : messageProblems(read, ['texts', 'areaName'], areaName, ['id', 'name'])),
      ...(inSentence === undefined ? [] : messageProblems(read, ['texts', 'inSentence'], inSentence, ['name'])),
    ];
  });
  const sources = [...folder.objects.sources.values()].flatMap((read) =>
    read.value.extracts.flatMap(({ vintage }, index) =>
      messageProblems(read, ['extracts', index, 'vintage'], vintage, ['period']),
    ),
  );
  return [...geographies, ...sources];
}

/** Every sentence and pattern of the catalog can be read and asks for names that will be filled. */
export function messages(folder: Folder): Problem[] {
  const sentences = [...folder.objects.indicators.values()].flatMap((read) =>
    messageProblems(read, ['texts', 'sentence'], read.value.texts.sentence, sentenceNames(read.value)),
  );
  return [...sentences, ...patternProblems(folder)];
}
