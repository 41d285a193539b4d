import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { publishData } from '../../../scripts/build.ts';
import { buildOptions } from '../../../scripts/build-options.ts';
import { realMachine } from '../../../scripts/effects.ts';

/** Publishes the invented city (synthetic) to a folder of its own, and points the reader of pages at it. */
export async function publishVerity(name: string): Promise<void> {
  const root = resolve(import.meta.dirname, '../../..');
  const out = join(tmpdir(), `verity-${name}-${process.pid}`);
  const options = buildOptions(['--data', join(root, 'tests/cities/port-verity'), '--out', out], root);
  await publishData({ ...realMachine(), out: () => undefined }, options, root);
  process.env['EQUITY_BUILD'] = options.built;
}
