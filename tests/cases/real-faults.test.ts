import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../../scripts/effects.ts';
import { refreshSource } from '../../scripts/refresh-source.ts';
import { bringFrom } from '../scripts/bring-from.ts';
import { recordingMachine } from '../scripts/recording-machine.ts';
import { extract } from '../scripts/raw.ts';
import { source } from '../scripts/small-catalog.ts';

/**
 * A fault that a real file has: a few of its lines as they are, byte for byte, and what a refresh makes of them: the
 * lines of the table (period, dimension, group, estimate, status), or the refusal.
 */
interface Case {
  what: string;
  file: string;
  raw: string;
  extracts: object[];
  crosswalk: string[][];
  table?: string[];
  refused?: string[];
}

const folder = new URL('real-faults/', import.meta.url);
const cases = readdirSync(folder).map((name): [string, Case] => {
  const one = parse(readFileSync(new URL(name, folder), 'utf8')) as Case;
  return [`${name.replace('.yaml', '')}: ${one.what}`, one];
});

/** What a refresh makes of the lines: the rows of the table, or every reason why it is not written. */
async function refreshed({ file, raw, extracts, crosswalk }: Case): Promise<{ table: string[]; refused: string[] }> {
  const machine = recordingMachine({ [`raw/${file}`]: raw });
  const about = source({ id: 'survey', files: [file], extracts: extracts.map((one) => extract(one)) });
  const rows = crosswalk.map(([column = '', label = '', dimension = '', group = '']) => ({
    ...{ column, label, dimension, group },
    definition: label,
  }));
  try {
    const fetched = await bringFrom(machine, 'raw', about);
    const { figures, problems } = refreshSource(about, fetched, rows, '2026-11-26');
    const lines = figures?.table.trim().split('\n').slice(1) ?? [];
    return { table: lines.map(brief), refused: problems.map(({ line, wrong }) => `${line}: ${wrong}`) };
  } catch (cause) {
    return { table: [], refused: [(cause as Error).message] };
  }
}

/** Period, dimension, group, estimate and status of a line of the table. */
function brief(line: string): string {
  const cells = line.split(',');
  return [2, 5, 6, 7, 13].map((index) => cells[index]).join(' ');
}

describe('faults of real files', () => {
  it.each(cases)('%s', async (_, one) => {
    expect(await refreshed(one)).toEqual({ table: one.table ?? [], refused: one.refused ?? [] });
  });

  it('the lines are cuts, not files', () => {
    for (const [, { raw }] of cases) expect(raw.split(/\r\n?|\n/).length).toBeLessThan(16);
    expect(new Set(cases.map(([, { raw }]) => sha256(new TextEncoder().encode(raw)))).size).toBe(cases.length);
  });
});
