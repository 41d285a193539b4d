import { expect, test } from 'vitest';
import { embedCode, embedPath } from '../../../src/charts/embed-code.ts';

test('the code names address and title, and a title is never markup', () => {
  expect(embedPath('es', 'r/2022-03-01/oars')).toBe('/embed/es/r/2022-03-01/oars/');
  expect(embedCode('https://port.example/embed/en/oars--tree/', 'Oars & "masts"')).toBe(
    '<iframe src="https://port.example/embed/en/oars--tree/" title="Oars &amp; &quot;masts&quot;" width="100%" height="640" loading="lazy"></iframe>',
  );
});
