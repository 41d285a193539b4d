import { expect, test } from 'vitest';
import { drawnShapes } from '../../scripts/drawn-shapes.ts';
import { realEffects } from '../../scripts/effects.ts';
import { recordingMachine } from './recording-machine.ts';

test('the areas of a geography of the data folder, each with its id and shape', async () => {
  const [file = ''] = await realEffects().listFiles('data/boundaries');
  const shapes = await drawnShapes(realEffects(), 'data', file.replace('.json', ''));
  expect(shapes.length).toBeGreaterThan(1);
  expect(shapes.every(({ id, shape }) => id !== '' && shape.type.endsWith('Polygon'))).toBe(true);
});

test('a geography without boundaries is named', async () => {
  await expect(drawnShapes(recordingMachine(), 'data', 'ward')).rejects.toThrow(
    'no boundaries data/boundaries/ward.json',
  );
});
