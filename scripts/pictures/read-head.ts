import type { CardWords } from '../../src/charts/card-picture.ts';
import { formatDay } from '../../src/format/day.ts';

/** A card as the head of a finished page asks for it: where it lies on the site, and what is drawn on it. */
export interface AskedCard {
  address: string;
  language: string;
  words: CardWords;
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'" };

/** A text as it stands between quotes in a page. Example: `a &#38; b` is `a & b`. */
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#34|#38|#39);/g, (_, name: string) => signs[name]!);

/** What the head of a page says under a name; empty where it says nothing. */
function saidIn(head: string): (name: string) => string {
  const all = [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
  const said = new Map(all.map(([, name = '', text = '']) => [name, plain(text)]));
  return (name) => said.get(name) ?? '';
}

/**
 * The card that a finished page names, in the words of its own head, so that the two cannot differ. `localeOf` knows how
 * each language writes a day. Throws where the page has no head to read.
 * Example: `2026-11-29` and `https://a.example/b/` in `en-US` are `November 29, 2026 · a.example/b/`.
 */
export function askedCard(html: string, localeOf: (language: string) => string): AskedCard {
  const head = html.slice(0, html.indexOf('</head>'));
  const language = /<html lang="([^"]+)"/.exec(head)?.[1];
  const said = saidIn(head);
  const address = said('og:image');
  if (language === undefined || address === '') throw new Error('the page names no card');
  const value = said('twitter:data1');
  const [label, from] = [said('twitter:label2'), said('twitter:data2')];
  const day = formatDay(said('og:updated_time'), localeOf(language));
  const lies = said('og:url').replace(/^https?:\/\//, '');
  const words = {
    site: said('og:site_name'),
    title: said('og:title'),
    text: said('og:description'),
    figure: value === '' ? null : { value, label: said('twitter:label1') },
    source: from === '' ? '' : `${label}: ${from}`,
    // The day first: in a language read from the right an address before it would take the number of the day along.
    from: `${day} · ${decodeURI(lies)}`,
  };
  return { address, language, words };
}
