import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Messages } from '../../src/format/messages.ts';
import { newsSentence } from '../../src/format/release-news.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite, ReleaseNews } from '../../src/model/published-site.ts';
import { feedScopes, type Scope } from './feed-scopes.ts';

/** One line of an entry: a sentence, and the page it leads to, if there is one. */
interface Line {
  text: string;
  url: string | null;
}

interface Entry {
  id: string;
  title: string;
  url: string;
  date: Date;
  lines: Line[];
}

/** What the feeds of one language need: its messages, its prefix in addresses (empty or `/es`), and titles. */
interface Language {
  messages: Messages;
  prefix: string;
  /** The prefix of the pages of releases: a language that has none of its own leads to those of the first. */
  frozen: string;
  titles: ReadonlyMap<string, string>;
}

const dayOf = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** A release as an entry of a feed, one line an indicator; none where it changed nothing that the feed is about. */
function releaseEntry(release: ReleaseNews, scope: Scope, language: Language, url: string): Entry[] {
  const { messages, prefix, frozen, titles } = language;
  const news = release.indicators.map(scope.concerns).filter((one) => one !== null);
  const gone = scope.path === 'site' ? release.gone : [];
  if (news.length + gone.length === 0) return [];
  const path = `/r/${release.id}/`;
  return [
    {
      id: `${url}${prefix}${path}#${scope.path}`,
      title: messages.say('release.title', { id: release.id }),
      url: `${url}${frozen}${path}`,
      date: dayOf(release.id),
      lines: [
        ...news.map((one) => ({
          text: newsSentence(one, titles.get(one.id) ?? one.id, messages),
          url: `${url}${frozen}${path}${one.id}/`,
        })),
        ...gone.map((id) => ({ text: messages.say('release.gone', { id }), url: null })),
      ],
    },
  ];
}

/** A correction as an entry: what was wrong, and what was done. */
function correctionEntries(site: PublishedSite, scope: Scope, { messages, prefix }: Language): Entry[] {
  const { url } = site.site;
  return site.corrections
    .filter(({ correction }) => scope.corrects(correction))
    .map(({ correction, texts }) => {
      const words = texts[messages.language] ?? correction.texts;
      const address = `${url}${prefix}/corrections/#${correction.id}`;
      return {
        ...{ id: address, url: address, date: dayOf(correction.found) },
        title: messages.say('corrections.entry', { title: words.title }),
        lines: [words.wrong, words.mended].map((text) => ({ text, url: null })),
      };
    });
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A list with a line for each piece of news, which leads to its page. */
function toHtml(lines: readonly Line[]): string {
  const item = ({ text, url }: Line): string =>
    url === null ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
  return `<ul>\n${lines.map((line) => `<li>${item(line)}</li>`).join('\n')}\n</ul>`;
}

function toAtom(
  entries: readonly Entry[],
  head: { title: string; page: string; path: string },
  site: PublishedSite,
  name: string,
) {
  const self = `${site.site.url}${head.path}.atom`;
  return generateAtomFeed({
    id: self,
    title: { value: head.title },
    updated: entries[0]?.date ?? dayOf(site.date),
    links: [{ href: head.page }, { href: self, rel: 'self' }],
    authors: [{ name, email: site.site.contact }],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: entry.date,
      links: [{ href: entry.url }],
      content: { value: toHtml(entry.lines), type: 'html' },
    })),
  });
}

function toJson(
  entries: readonly Entry[],
  head: { title: string; page: string; path: string },
  language: string,
  url: string,
  name: string,
) {
  const feed = generateJsonFeed({
    title: head.title,
    home_page_url: head.page,
    feed_url: `${url}${head.path}.json`,
    language,
    authors: [{ name }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: toHtml(entry.lines),
      content_text: entry.lines.map(({ text }) => text).join('\n'),
      date_published: entry.date,
    })),
  });
  // The writer leaves an empty list out, which JSON Feed 1.1 requires.
  return { ...(feed as object), ...(entries.length === 0 ? { items: [] } : {}) };
}

function write(site: PublishedSite, scope: Scope, language: Language): [string, string][] {
  const { url, texts } = site.site;
  const { prefix, messages } = language;
  const name = site.texts[messages.language]?.name ?? texts.name;
  const head = {
    path: `${prefix}/feeds/${scope.path}`,
    title: scope.path === 'site' ? name : `${scope.title} · ${name}`,
    page: `${url}${prefix}${scope.page}`,
  };
  const releases = site.releases.flatMap((one) => releaseEntry(one, scope, language, url));
  const entries = [...releases, ...correctionEntries(site, scope, language)].reverse();
  entries.sort((a, b) => b.date.getTime() - a.date.getTime());
  const file = head.path.slice(1);
  return [
    [`${file}.atom`, `${toAtom(entries, head, site, name).trimEnd()}\n`],
    [`${file}.json`, `${JSON.stringify(toJson(entries, head, messages.language, url, name), null, 2)}\n`],
  ];
}

/**
 * What each release changed and what was corrected, as Atom (RFC 4287) and JSON Feed 1.1: for the whole site, each issue
 * area, indicator and place, in every language. The same data give the same bytes: the date of an entry is that of its
 * release, or the day a fault was found.
 */
export function toFeeds(
  site: PublishedSite,
  indicators: readonly PublishedIndicator[],
  languages: readonly Messages[],
): Map<string, string> {
  const files = languages.flatMap((messages, index) => {
    const titles = new Map(indicators.map(({ id, texts }) => [id, texts[messages.language]?.title ?? id]));
    const prefix = index === 0 ? '' : `/${messages.language}`;
    const isWhole = site.site.languages.find(({ id }) => id === messages.language)?.scope !== 'reading';
    const language = { messages, prefix, frozen: isWhole ? prefix : '', titles };
    return feedScopes(site, messages, titles).flatMap((scope) => write(site, scope, language));
  });
  return new Map(files);
}
