import { expect, test } from 'vitest';
import { reference } from '../../scripts/reference.ts';
import { recordingMachine } from './recording-machine.ts';

const one = { function: 'poissonExactInterval', inputs: { x: 12, conf: 0.95 }, tolerance: { rel: 1e-6, abs: 1e-9 } };
const right = { ...one, id: 'right', expected: { lower: 6.20057510872222 } };
const wrong = { ...one, id: 'wrong', expected: { lower: 6 } };

async function run(cases: object[]) {
  const machine = recordingMachine({ 'cases.json': JSON.stringify({ cases }) });
  return { code: await reference(machine, 'cases.json'), machine };
}

test('ends with how many passed and failed, and names those that failed', async () => {
  const { code, machine } = await run([right, wrong]);
  expect(code).toBe(1);
  expect(machine.lines.at(-1)).toBe('1 passed, 1 failed');
  expect(machine.errors).toEqual([expect.stringMatching(/^wrong: lower is 6\.2005\d+, expected 6$/)]);
});

test('all passed is exit code 0', async () => {
  const { code, machine } = await run([right]);
  expect([code, machine.lines.at(-1)]).toEqual([0, '1 passed, 0 failed']);
});

test('asks for the file', async () => {
  const machine = recordingMachine();
  expect(await reference(machine, undefined)).toBe(1);
  expect(machine.errors[0]).toContain('Usage');
});
