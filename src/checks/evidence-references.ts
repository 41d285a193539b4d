import type { Problem } from '../model/problem.ts';
import { citedParts, type Evidence } from '../model/statement.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';
import { textsIn } from './texts-in.ts';

interface Citing {
  evidence: Evidence[];
  texts: object;
}

/** The numbers that a text cites, in their order. */
const numbersIn = (words: string): number[] => citedParts(words).flatMap((part) => part.evidence);

function missingEvidence(read: Read<Citing>): Problem[] {
  const { evidence, texts } = read.value;
  const allowed = evidence.length === 1 ? '[1]' : `[1] to [${evidence.length}]`;
  return textsIn(texts).flatMap(({ path, text }) =>
    numbersIn(text)
      .filter((number) => number < 1 || number > evidence.length)
      .map((number) =>
        faultAt(read, ['texts', ...path], {
          wrong: `there is no evidence number ${number}`,
          allowed,
          mend: 'write the number of an entry of `evidence`, or add the entry',
        }),
      ),
  );
}

/** Evidence that no sentence names proves nothing, and shows that a sentence or a number was lost. */
function idleEvidence(read: Read<Citing>): Problem[] {
  const cited = new Set(textsIn(read.value.texts).flatMap(({ text }) => numbersIn(text)));
  return read.value.evidence.flatMap((_, index) =>
    cited.has(index + 1)
      ? []
      : [
          faultAt(read, ['evidence', index], {
            wrong: `no sentence names evidence number ${index + 1}`,
            allowed: 'evidence that a sentence ends with',
            mend: 'name it where it is needed, or remove it',
          }),
        ],
  );
}

function at(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<PropertyKey, unknown> | undefined)?.[key], tree);
}

/** A translation says the same on the same evidence. */
function otherEvidence(folder: Folder, key: string, { texts }: Citing): Problem[] {
  return [...folder.words.values()].flatMap((words) => {
    const translated = words.get(key);
    if (translated === undefined) return [];
    return textsIn(texts).flatMap(({ path, text }) => {
      const other = at(translated.value, path);
      const [here, there] = [
        numbersIn(text).join(', '),
        typeof other === 'string' ? numbersIn(other).join(', ') : null,
      ];
      if (there === null || here === there) return [];
      return [
        faultAt(translated, path, {
          wrong: there === '' ? 'names no evidence' : `names evidence [${there}]`,
          allowed: here === '' ? 'no evidence, as in the first language' : `[${here}], as in the first language`,
          mend: 'end each sentence with the numbers of the original',
        }),
      ];
    });
  });
}

/** Every number in a statement of a program or a lever is one of its evidence, all of it is used, and translations agree. */
export function evidenceReferences(folder: Folder): Problem[] {
  const of = (kind: 'programs' | 'levers'): [string, Read<Citing>][] =>
    [...folder.objects[kind]].map(([id, read]) => [`${kind}/${id}`, read]);
  return [...of('programs'), ...of('levers')].flatMap(([key, read]) => [
    ...missingEvidence(read),
    ...idleEvidence(read),
    ...otherEvidence(folder, key, read.value),
  ]);
}
