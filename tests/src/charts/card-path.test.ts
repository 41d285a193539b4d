import { expect, test } from 'vitest';
import { cardPath } from '../../../src/charts/card-path.ts';

test('each page has a card at an address of its own', () => {
  expect(cardPath('/indicators/rescues/')).toBe('/cards/indicators--rescues.png');
  expect(cardPath('/')).toBe('/cards/home.png');
});
