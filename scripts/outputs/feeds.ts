import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Messages } from '../../src/format/messages.ts';
import { newsSentence } from '../../src/format/release-news.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import type { IndicatorNews, PublishedSite, ReleaseNews } from '../../src/model/published-site.ts';

/** What a feed is about: everything, an issue area, an indicator or a place. */
interface Scope {
  /** Below `feeds/`, without an ending. */
  path: string;
  title: string;
  /** The page it belongs to, below the site. */
  page: string;
  concerns: (news: IndicatorNews) => boolean;
}

interface Entry {
  id: string;
  title: string;
  url: string;
  date: Date;
  text: string;
}

/** What the feeds of one language need: its messages, its prefix in addresses (empty or `/es`), and titles. */
interface Language {
  messages: Messages;
  prefix: string;
  /** The prefix of the pages of releases: a language that has none of its own leads to those of the first. */
  frozen: string;
  /** The sentence of a piece of news: hundreds of places share it, and it is made once. */
  said: (news: IndicatorNews) => string;
  titles: ReadonlyMap<string, string>;
}

function scopesOf(site: PublishedSite, { messages, titles }: Language): Scope[] {
  const { language } = messages;
  const places = site.geographies.filter(({ geography }) => geography.pages);
  return [
    { path: 'site', title: site.texts[language]!.name, page: '/', concerns: () => true },
    ...site.issueAreas.map(({ issueArea: { id }, texts }) => ({
      path: `issue-areas/${id}`,
      title: texts[language]!.name,
      page: `/issue-areas/${id}/`,
      concerns: (news: IndicatorNews) => news.issueArea === id,
    })),
    ...site.indicators.map((id) => ({
      path: `indicators/${id}`,
      title: titles.get(id) ?? id,
      page: `/indicators/${id}/`,
      concerns: (news: IndicatorNews) => news.id === id,
    })),
    ...places.flatMap(({ geography, areas }) =>
      areas.map(({ id, names }) => ({
        path: `places/${geography.id}/${id}`,
        title: names[language] ?? id,
        page: `/places/${geography.id}/${id}/`,
        concerns: (news: IndicatorNews) => news.places.includes(`${geography.id}/${id}`),
      })),
    ),
  ];
}

/** A release as an entry of a feed; none where it changed nothing that the feed is about. */
function entryOf(
  release: ReleaseNews,
  scope: Scope,
  { messages, prefix, frozen, said }: Language,
  url: string,
): Entry[] {
  const news = release.indicators.filter(scope.concerns);
  const gone = scope.path === 'site' ? release.gone : [];
  if (news.length + gone.length === 0) return [];
  const sentences = news.map((one) => said(one));
  const path = `/r/${release.id}/`;
  return [
    {
      id: `${url}${prefix}${path}#${scope.path}`,
      title: messages.say('release.title', { id: release.id }),
      url: `${url}${frozen}${path}`,
      date: new Date(`${release.id.slice(0, 10)}T00:00:00Z`),
      text: [...sentences, ...gone.map((id) => messages.say('release.gone', { id }))].join('\n'),
    },
  ];
}

function write(site: PublishedSite, scope: Scope, language: Language): [string, string][] {
  const { url, texts, contact } = site.site;
  const { prefix, messages } = language;
  const path = `${prefix}/feeds/${scope.path}`;
  const name = site.texts[messages.language]?.name ?? texts.name;
  const title = scope.path === 'site' ? name : `${scope.title} · ${name}`;
  const entries = site.releases.flatMap((one) => entryOf(one, scope, language, url)).reverse();
  const updated = entries[0]?.date ?? new Date(`${site.date}T00:00:00Z`);
  const page = `${url}${prefix}${scope.page}`;
  const author = { name, email: contact };
  const atom = generateAtomFeed({
    id: `${url}${path}.atom`,
    title: { value: title },
    updated,
    links: [{ href: page }, { href: `${url}${path}.atom`, rel: 'self' }],
    authors: [author],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: entry.date,
      links: [{ href: entry.url }],
      content: { value: entry.text, type: 'text' },
    })),
  });
  const json = generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: `${url}${path}.json`,
    language: messages.language,
    authors: [{ name }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.date,
    })),
  });
  const file = path.slice(1);
  return [
    [`${file}.atom`, `${atom.trimEnd()}\n`],
    [`${file}.json`, `${JSON.stringify(json, null, 2)}\n`],
  ];
}

function sayOnce(messages: Messages, titles: ReadonlyMap<string, string>): Language['said'] {
  const known = new Map<IndicatorNews, string>();
  return (news) => {
    const sentence = known.get(news) ?? newsSentence(news, titles.get(news.id) ?? news.id, messages);
    known.set(news, sentence);
    return sentence;
  };
}

/**
 * What each release changed, as Atom (RFC 4287) and JSON Feed 1.1: for the whole site, each issue area, indicator and
 * place, in every language. The same data give the same bytes: the date of an entry is that of its release.
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
    const language = { messages, prefix, frozen: isWhole ? prefix : '', titles, said: sayOnce(messages, titles) };
    return scopesOf(site, language).flatMap((scope) => write(site, scope, language));
  });
  return new Map(files);
}
