import type { Answer } from '../effects.ts';
import { tryLaunch } from './launch.ts';

/** No browser starts: the message says why. */
export class NoBrowser extends Error {}

/** What answers for a path of the site. */
export type Answers = (path: string) => Promise<Answer>;

/** A name that every machine knows as itself. Nothing listens there: each question is answered before it is sent. */
const origin = 'http://127.0.0.1';

/** Paper waits for its typefaces; a screen does not. */
function forPaper({ status, headers, body }: Answer): {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
} {
  const isStyle = (headers['content-type'] ?? '').startsWith('text/css');
  const text = (): string => new TextDecoder().decode(body).replace(/font-display:\s*optional/g, 'font-display:block');
  return { status, headers, body: isStyle ? Buffer.from(text()) : Buffer.from(body) };
}

/**
 * Prints a page of the site as PDF: tagged, with outline, title and language, of the size that its style sheet asks
 * for. The browser reaches nothing but what `answer` gives it. Throws `NoBrowser` where none starts.
 */
export async function printPdf(path: string, answer: Answers): Promise<Uint8Array> {
  const { browser, reason } = await tryLaunch();
  if (browser === null) throw new NoBrowser(reason);
  try {
    const tab = await browser.newPage({ reducedMotion: 'reduce', colorScheme: 'light' });
    await tab.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== origin) return route.abort();
      return route.fulfill(forPaper(await answer(url.pathname + url.search)));
    });
    // A page that shows a choice of its parts loads what hides the others after it is there.
    await tab.goto(origin + path, { waitUntil: 'networkidle' });
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate('document.fonts.ready.then(() => undefined)');
    return await tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}
