import { expect, test } from 'vitest';
import { embedCode, embedPath } from '../../../src/charts/embed-code.ts';

test('the code names address and title, and a title is never markup', () => {
  expect(embedPath('es', 'r/2022-03-01/oars')).toBe('/embed/es/r/2022-03-01/oars/');
  const code = embedCode('https://port.example/embed/en/oars--tree/', 'Oars & "masts"', {
    ...{ narrow: 900, middle: 800, wide: 500 },
  });
  expect(code).toContain(
    '<iframe src="https://port.example/embed/en/oars--tree/" title="Oars &amp; &quot;masts&quot;" width="100%" height="900" loading="lazy"',
  );
});

test('the frame is as high as the picture at the width it has: on a phone, in a column, on a wide page', () => {
  const code = embedCode('https://port.example/', 'Oars', { narrow: 900, middle: 800, wide: 500 });
  expect(code).toContain('<div style="container-type:inline-size">');
  expect(code).toContain(
    'height:max(500px,clamp(0px,(700px - 100cqw)*999,800px),clamp(0px,(480px - 100cqw)*999,900px))',
  );
});
