import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { isFull, languages, mostLookedAt, samplePages, samplesOnce } from './pages.ts';

// The smallest phone is held to its width by the test of layout; what shifts on it shifts on the next larger one. One
// template prints every language: the first is looked at on a phone, of the others what is most read at a desk.
const widthsOf = (language: string): number[] => (isFull ? [390, 1280] : [language === languages[0] ? 390 : 1280]);
const others = samplesOnce().filter(({ language }) => mostLookedAt.includes(language));
const homes = samplePages().filter(({ kind }) => kind === 'home');
const loaded = [...new Set([...homes, ...others])];
const loads = loaded.flatMap(({ path, language }) => widthsOf(language).map((width) => [path, width] as const));

/** Adds up the layout shifts of the page that no reader caused (web.dev, CLS). */
function watchShifts(): void {
  const counted = window as unknown as { shifts: number };
  counted.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
      if (!entry.hadRecentInput) counted.shifts += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Goes down the page, once its typefaces stand, so that all that comes late has come. */
async function scrollThrough(): Promise<void> {
  await document.fonts.ready;
  for (let y = 0; y < document.documentElement.scrollHeight; y += 2 * innerHeight) {
    scrollTo(0, y);
    await new Promise((done) => requestAnimationFrame(done));
  }
}

inBrowser('loading', ({ withTab, at }) => {
  test.each(loads)('%s at %i', async (path, width) => {
    const said = await withTab({ viewport: { width, height: 800 } }, async (tab) => {
      const requests: string[] = [];
      const messages: string[] = [];
      tab.on('request', (request) => requests.push(request.url()));
      tab.on('console', (message) => messages.push(message.text()));
      tab.on('pageerror', (error) => messages.push(error.message));
      await tab.addInitScript(watchShifts);
      await tab.goto(at(path), { waitUntil: 'networkidle' });
      await tab.evaluate(scrollThrough);
      const shifts = await tab.evaluate(() => (window as unknown as { shifts: number }).shifts);
      return { requests, messages, shifts };
    });
    const sent = said.requests.filter((url) => !url.startsWith('data:'));
    expect(sent.filter((url) => !url.startsWith(at('/')))).toEqual([]);
    // The error page answers 404, and the browser says so; nothing else may be said.
    expect(said.messages.filter((text) => !/status of 404/.test(text))).toEqual([]);
    // Pages of decisions have a sheet of their own; the builder of embeds brings its script in two pieces.
    const most = sent.some((url) => /\/(decisions|embed-builder)\./.test(url)) ? 8 : 7;
    expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(most);
    expect(said.shifts).toBeLessThanOrEqual(0.02);
  });

  test.each(samplesOnce().map((page) => page.path))('%s can be read in full with scripts off', async (path) => {
    const read = (javaScriptEnabled: boolean) =>
      withTab({ javaScriptEnabled, viewport: { width: 390, height: 800 } }, async (tab) => {
        await tab.goto(at(path), { waitUntil: 'load' });
        // Choices and forms that scripts work are no text of the page; without scripts a text to copy stands instead.
        const forScripts = 'main :is(select, note-form form)';
        await tab.evaluate((those) => document.querySelectorAll(those).forEach((one) => one.remove()), forScripts);
        const text = await tab.locator('main').innerText();
        return { words: new Set(text.split(/\s+/)), drawings: await tab.locator('main svg:visible').count() };
      });
    const [without, with_] = [await read(false), await read(true)];
    expect(without.drawings).toBeGreaterThanOrEqual(with_.drawings);
    const lost = [...with_.words].filter((word) => /\d/.test(word) && !without.words.has(word));
    expect(lost).toEqual([]);
  });
});
