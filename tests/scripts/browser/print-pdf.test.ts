import { expect, test, vi } from 'vitest';
import { tryLaunch } from '../../../scripts/browser/launch.ts';
import { NoBrowser, printPdf } from '../../../scripts/browser/print-pdf.ts';

const { browser, reason } = await tryLaunch();
await browser?.close();
if (browser === null) process.stderr.write(`NO BROWSER: printing is not tested. ${reason}\n`);

const answer = (type: string, body: string, status = 200) => ({
  ...{ status, headers: { 'content-type': type }, body: new TextEncoder().encode(body) },
});
const page =
  '<!doctype html><html lang="en"><head><title>Tide table</title><link rel="stylesheet" href="/s.css"></head>' +
  '<body><h1>Tide</h1><p>High water.</p><img src="https://elsewhere.example/x.png" alt=""></body></html>';

test.skipIf(browser === null)(
  'prints what it is answered, tagged, with title, language and outline, and asks for nothing else',
  async () => {
    const asked: string[] = [];
    const pdf = await printPdf('/tide/', async (path) => {
      asked.push(path);
      if (path === '/tide/') return answer('text/html', page);
      return path === '/s.css' ? answer('text/css', 'p { break-before: page }') : answer('text/plain', '', 404);
    });
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    for (const part of ['/Title (Tide table)', '/Lang', '/MarkInfo', '/StructTreeRoot', '/Outlines'])
      expect(text).toContain(part);
    expect(asked).toContain('/s.css');
    expect(asked.join()).not.toContain('x.png');
  },
);

test('where no browser starts it says why', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  const printed = printPdf('/', async () => answer('text/html', page));
  await expect(printed).rejects.toThrow(NoBrowser);
  vi.unstubAllEnvs();
});
