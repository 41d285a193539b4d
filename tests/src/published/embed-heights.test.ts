import { beforeAll, expect, test } from 'vitest';
import type * as Heights from '../../../src/published/embed-heights.ts';
import type * as Live from '../../../src/published/embedded.ts';
import type * as Names from '../../../src/published/pictures.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let heights: typeof Heights;
let live: typeof Live;
let names: typeof Names;

beforeAll(async () => {
  await publishVerity('embed-heights');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  heights = await import('../../../src/published/embed-heights.ts');
  live = await import('../../../src/published/embedded.ts');
  names = await import('../../../src/published/pictures.ts');
  page = pageContext('es', '/');
});

test('a frame is lower the wider it is, and higher the more there is to say', () => {
  for (const published of page.indicators())
    for (const named of names.pictureNames(published)) {
      const embedded = live.liveEmbed(page, published, named);
      const { narrow, middle, wide } = heights.embedHeights(page, embedded);
      expect(narrow >= middle && middle >= wide && wide > 200, named.name).toBe(true);
      const longer = { ...embedded, sentences: [...embedded.sentences, 'And so on. '.repeat(40)] };
      expect(heights.embedHeights(page, longer).narrow).toBeGreaterThan(narrow + 200);
      const noted = { ...embedded, notes: [...embedded.notes, 'And so on. '.repeat(40)] };
      expect(heights.embedHeights(page, noted).narrow).toBeGreaterThan(narrow + 200);
    }
});
