import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { budgetCodes } from '../../src/model/budget-codes.ts';

const root = join(import.meta.dirname, '../..');
const raw = join(root, '../shared/data');
const codes = budgetCodes.parse(parseYaml(readFileSync(join(root, 'data/catalog/budget-codes.yaml'), 'utf8')));
const isThere = codes.files.every(({ path }) => existsSync(join(raw, path)));
if (!isThere) process.stderr.write('!! SKIPPED: the files of the budget are not beside the repository\n');

type Row = Record<string, string>;
const rows = (path: string): Row[] =>
  parse(readFileSync(join(raw, path)), { bom: true, columns: true, relax_column_count: true });

test.skipIf(!isThere)('the codes of the budget were read from the files that they name', () => {
  for (const { path, bytes, sha256 } of codes.files) {
    const content = readFileSync(join(raw, path));
    expect([content.byteLength, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
  }
});

test.skipIf(!isThere)('every code and name stands in the files, and none of theirs is missing', () => {
  const [spent, measured] = codes.files.map(({ path }) => rows(path)) as [Row[], Row[]];
  const given = new Set([...spent, ...measured].map((row) => row['Prog Code']!.trim()).filter((code) => code !== ''));
  expect(codes.programs.map(({ code }) => code)).toEqual([...given].sort());
  const printed = measured.map((row) => `${row['PM Code']!.trim()} ${row['Performance Measure Name']!.trim()}`);
  const ours = codes.programs.flatMap(({ measures }) => measures.map(({ code, name }) => `${code} ${name}`));
  expect(ours.sort()).toEqual(printed.filter((one) => one.trim() !== '').sort());
});
