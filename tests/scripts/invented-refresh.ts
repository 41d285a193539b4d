import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { stringify } from 'yaml';
import { realEffects, type Effects } from '../../scripts/effects.ts';
import type { Source } from '../../src/model/source.ts';
import { arrests } from './fetchers/invented-portal.ts';
import { extract } from './raw.ts';
import { source } from './small-catalog.ts';

// A synthetic source whose records are fetched from a portal and counted by year and descent.

const groups = { dimension: 'tree', column: 'descent', all: [] };

export const fetched = (given: Partial<Source> = {}): Source =>
  source({
    id: 'arrests',
    files: ['arrests.csv'],
    fetch: arrests,
    count: { by: { year: { column: 'day', take: 'year' }, descent: { column: 'descent' } }, sums: {} },
    extracts: [
      extract({ series: 'arrests', period: { column: 'year' }, estimate: { sum: 'rows' }, groups, total: 'sum' }),
    ],
    ...given,
  });

const crosswalk = `column,label,dimension,group,definition
descent,A,tree,ash,An ash.
descent,B,tree,birch,A birch.
descent,W,tree,,not said
`;

/** What is said and written by a refresh in a folder of its own. */
export interface Harbour {
  effects: Effects;
  data: string;
  cache: string;
  lines: string[];
  errors: string[];
  text(path: string): Promise<string>;
  close(): Promise<void>;
}

/** Real files in a temporary folder, because the engine reads the disk; all output is kept. */
export async function harbour(sources: Source[] = [fetched()], token?: string): Promise<Harbour> {
  const folder = await mkdtemp(`${tmpdir()}/refresh-`);
  const [lines, errors]: [string[], string[]] = [[], []];
  const real = realEffects();
  const effects: Effects = {
    ...real,
    environment: () => token,
    today: () => '2022-03-01',
    progress: () => undefined,
    out: (line) => void lines.push(line),
    error: (line) => void errors.push(line),
  };
  const data = `${folder}/data`;
  for (const one of sources) {
    await real.writeFile(`${data}/catalog/sources/${one.id}.yaml`, stringify(one));
    await real.writeFile(`${data}/catalog/crosswalks/${one.id}.csv`, crosswalk);
  }
  const close = () => rm(folder, { recursive: true });
  return {
    effects,
    data,
    cache: `${folder}/cache`,
    lines,
    errors,
    text: (path) => real.readText(`${data}/${path}`),
    close,
  };
}
