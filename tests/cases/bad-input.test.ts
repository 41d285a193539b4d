import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { brief, change, cityFiles, problemsAfter, remove, write } from '../cities/invented-city.ts';
import type { Change } from '../cities/invented-city.ts';

/**
 * A case: what somebody did to a file of the invented city, and every problem that is then found, no more and no
 * less. `text` replaces the whole file, `latin1` does so in that encoding; `from` and `to` change a part of it.
 */
interface Case {
  what: string;
  changes: { file: string; from?: string; to?: string; text?: string; latin1?: string; remove?: boolean }[];
  problems: string[];
}

const folder = new URL('bad-input/', import.meta.url);

function toChange({ file, from, to, text, latin1, remove: gone }: Case['changes'][number]): Change {
  if (gone === true) return remove(file);
  if (text !== undefined) return write(file, text);
  if (latin1 !== undefined) return write(file, Buffer.from(latin1, 'latin1'));
  return change(file, from ?? '', to ?? '');
}

const cases = readdirSync(folder).map((name): [string, Case] => {
  const one = parse(readFileSync(new URL(name, folder), 'utf8')) as Case;
  return [`${name.replace('.yaml', '')}: ${one.what}`, one];
});

describe('the invented city', () => {
  it('is sound as it stands', () => {
    const { problems, catalog } = checkFolder(cityFiles());
    expect(problems).toEqual([]);
    expect(catalog?.indicators.size).toBe(5);
  });
});

describe('bad input', () => {
  it.each(cases)('%s', (_, { changes, problems }) => {
    const found = problemsAfter(...changes.map(toChange));
    expect(found.map(brief)).toEqual(problems);
    for (const { allowed, mend } of found) expect([allowed, mend]).not.toContain('');
  });

  it('all faults of all cases that touch different files are found at once', () => {
    const several = ['malformed-yaml', 'share-above-100', 'bom', 'unknown-group', 'missing-translation'];
    const chosen = cases.filter(([name]) => several.includes(name.split(':')[0] ?? ''));
    const found = problemsAfter(...chosen.flatMap(([, { changes }]) => changes.map(toChange)));
    expect(found.map(brief).sort()).toEqual(chosen.flatMap(([, { problems }]) => problems).sort());
    expect(chosen).toHaveLength(several.length);
  });
});
