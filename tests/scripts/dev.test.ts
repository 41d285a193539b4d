import { expect, test } from 'vitest';
import { dev } from '../../scripts/dev.ts';
import { recordingMachine } from './recording-machine.ts';

test('a fault in the data ends it before any page is served', async () => {
  const machine = recordingMachine({ '/here/data/site.yaml': 'id: [' });
  expect(await dev(machine, [], '/here')).toBe(1);
  expect(machine.runs).toEqual([]);
  expect(machine.errors.length).toBeGreaterThan(1);
});
