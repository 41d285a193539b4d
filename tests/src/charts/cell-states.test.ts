import { expect, test } from 'vitest';
import { stateDrawing } from '../../../src/charts/cell-states.ts';

test('every state of absence has its own drawing', () => {
  expect(stateDrawing('unreliable').match(/class="points"/g)).toHaveLength(4);
  expect(stateDrawing('withheld')).toContain('class="slot"');
  expect(stateDrawing('not-available')).toContain('class="hatch"');
});

test('what nobody records shows in the line, what does not apply is not drawn', () => {
  expect(stateDrawing('not-collected')).toBe('');
  expect(stateDrawing('not-applicable')).toBe('');
});
