import type { Locator, Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { figureId } from '../../src/format/figure-id.ts';
import { inBrowser } from './browser.ts';
import { languages, pages, readIndicators } from './pages.ts';

// What a button copies, and what it does where a browser lets no page copy.

const { id, cautioned } = readIndicators()
  .flatMap((one) => one.observations.map((cautioned) => ({ id: one.id, cautioned })))
  .find((one) => one.cautioned.reliability === 'caution' && one.cautioned.note !== '')!;
const name = figureId(cautioned);
const { path } = pages.find(
  (page) =>
    page.language === languages[0] &&
    page.path.startsWith(`/indicators/${id}/`) &&
    page.html.includes(`<tr id="${name}"`),
)!;

/** What the page says after a click, a moment later: the clipboard is written in its own time. */
async function saidAfter(button: Locator, spoken: Locator): Promise<string> {
  await button.click();
  await expect.poll(() => spoken.innerText()).not.toBe('');
  return spoken.innerText();
}

const statusOf = (part: Locator): Locator => part.locator('[role="status"]');
const forbid = (tab: Tab): Promise<unknown> =>
  tab.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

inBrowser('copying', ({ withTab, at }) => {
  test('a sentence says that a figure is to be used with caution, and why; its address is copied alone', async () => {
    await withTab({}, async (tab) => {
      await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await tab.goto(at(`${path}#${name}`));
      const copied = async (what: string): Promise<string> => {
        const part = tab.locator(`figure-card ${what}`);
        const said = await saidAfter(part.locator('button'), statusOf(part));
        expect(said).toBe(await statusOf(part).getAttribute('data-done'));
        return tab.evaluate(() => navigator.clipboard.readText());
      };
      const sentence = await copied('copy-text:not([data-alone])');
      expect(sentence).toContain('Use with caution. ');
      expect(sentence.toLowerCase()).toContain(cautioned.note.toLowerCase());
      const address = await copied('copy-text[data-alone]');
      expect(address).toMatch(/^https?:\/\/\S+$/);
      expect(address).toContain(`#${name}`);
    });
  });

  test('where no page may copy, the sentence is marked for the keys of the reader, who is told', async () => {
    await withTab({}, async (tab) => {
      await forbid(tab);
      await tab.goto(at(`${path}#${name}`));
      const part = tab.locator('figure-card copy-text:not([data-alone])');
      const said = await saidAfter(part.locator('button'), statusOf(part));
      expect(said).toBe(await statusOf(part).getAttribute('data-refused'));
      const marked = await tab.evaluate(() => getSelection()!.toString());
      expect(marked.trim()).toBe((await part.locator('[data-copy]').innerText()).trim());
    });
  });

  test('where no page may copy, the code of an embed is marked as well', async () => {
    await withTab({}, async (tab) => {
      await forbid(tab);
      await tab.goto(at('/embeds/'));
      // The builder is in sight before it is alive: its place is kept, so that nothing shifts.
      const builder = tab.locator('embed-builder:not([hidden])');
      const said = await saidAfter(builder.locator('button'), statusOf(builder));
      expect(said).toBe(await statusOf(builder).getAttribute('data-refused'));
      const code = builder.locator('textarea');
      const marked = await code.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
      expect(marked).toBe((await code.inputValue()).length);
      expect(marked).toBeGreaterThan(0);
    });
  });
});
