import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tryLaunch } from '../../scripts/browser/launch.ts';
import { measureLayout } from './measure-layout.ts';

// The measure itself, on small pages with one fault each: a contract that finds nothing must be able to find something.

const { browser, reason } = await tryLaunch();
if (reason !== '') process.stderr.write(`NO BROWSER, skipped: ${reason}\n`);

describe.skipIf(browser === null)('measureLayout', () => {
  let tab: Page;
  beforeAll(async () => {
    tab = await (browser as Browser).newPage({ viewport: { width: 320, height: 600 } });
  });
  afterAll(() => browser?.close());

  const measure = async (html: string) => {
    await tab.setContent(`<!doctype html><style>body{margin:0;font:16px/20px sans-serif}</style>${html}`);
    return tab.evaluate(measureLayout);
  };

  test('finds nothing on a plain page', async () => {
    const faults = await measure('<h1>One</h1><p>Two lines of text that wrap where the page ends, as text does.</p>');
    expect(faults).toEqual({ sideways: [], clipped: [], overlapping: [] });
  });

  test('finds what makes a page scroll sideways', async () => {
    const { sideways } = await measure('<div class="wide" style="width:400px">a</div>');
    expect(sideways.join()).toContain('div.wide');
  });

  test('finds a label that its box cuts off', async () => {
    const { clipped } = await measure('<p style="width:50px;overflow:hidden;white-space:nowrap">American Indian</p>');
    expect(clipped.join()).toContain('American Indian');
  });

  test('finds a label that leaves its drawing', async () => {
    const { clipped } = await measure('<svg width="60" height="20"><text x="40" y="15">Multiracial</text></svg>');
    expect(clipped.join()).toContain('Multiracial');
  });

  test('does not mind a wide table in a frame that scrolls', async () => {
    const faults = await measure('<div style="overflow-x:auto"><p style="width:900px">a wide row of a table</p></div>');
    expect(faults).toEqual({ sideways: [], clipped: [], overlapping: [] });
  });

  test('finds two labels of a drawing that lie on each other', async () => {
    const { overlapping } = await measure(
      '<svg width="200" height="40"><text x="10" y="20">Asian 12%</text><text x="30" y="24">Black 14%</text></svg>',
    );
    expect(overlapping).toHaveLength(1);
  });

  test('does not mind labels on lines of their own', async () => {
    const { overlapping } = await measure(
      '<svg width="200" height="60"><text x="10" y="20">Asian 12%</text><text x="10" y="38">Black 14%</text></svg>',
    );
    expect(overlapping).toEqual([]);
  });

  test('leaves out what is hidden, and what only a screen reader hears', async () => {
    const only = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
    const faults = await measure(
      `<p>Shown</p><p hidden>Hidden</p><span style="${only}">Heard, not seen, and rather long</span>`,
    );
    expect(faults).toEqual({ sideways: [], clipped: [], overlapping: [] });
  });
});
