import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Kind } from '../../scripts/new/kind.ts';
import type { Answers } from '../../scripts/new/question.ts';
import { catalogSchemas } from '../../src/checks/kinds.ts';
import { catalog } from './small-catalog.ts';

/** Every question is answered, and the first file is a draft that the model reads, with the header for editors. */
export function expectSoundDraft(kind: Kind, folder: keyof typeof catalogSchemas, answers: Answers): unknown {
  const asked = kind.questions(catalog({ survey: [] })).map(({ flag }) => flag);
  expect(Object.keys(answers).sort()).toEqual(asked.sort());
  const [path, text] = [...kind.files(answers)][0]!;
  expect(path).toBe(`catalog/${folder}/${answers['id']}.yaml`);
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/[a-z]+\.schema\.json\n# A draft/);
  const read = catalogSchemas[folder].parse(parse(text));
  expect(read).toMatchObject({ id: answers['id'], draft: true });
  return read;
}
