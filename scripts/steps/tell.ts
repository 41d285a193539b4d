import { citation } from '../../src/format/citation.ts';
import type { Messages } from '../../src/format/messages.ts';
import { sentencesOf } from '../../src/format/sentences.ts';
import type { Telling } from '../../src/format/telling.ts';
import type { InLanguages, PublishedIndicator, Sentences } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';

/** A published indicator before its words, with everyone's history where it is not divided. */
type Untold = Omit<PublishedIndicator, 'sentences' | 'files' | 'maps' | 'release'> & Pick<Telling, 'overTime'>;

/** The texts of things of one kind in one language, by id. */
function textsIn<T>(things: readonly { id: string; texts: InLanguages<T> }[], language: string): Map<string, T> {
  const pairs = things.map(({ id, texts }): [string, T | undefined] => [id, texts[language]]);
  return new Map(pairs.filter((pair): pair is [string, T] => pair[1] !== undefined));
}

function dimensionsIn(site: PublishedSite, language: string): Telling['dimensions'] {
  const told = site.dimensions.map(({ dimension, texts }) => ({
    dimension,
    texts: texts[language] ?? dimension.texts,
  }));
  return new Map(told.map((one) => [one.dimension.id, one]));
}

/** The words of the site in one language, looked up once for all indicators. */
export interface Vocabulary extends Pick<Telling, 'messages' | 'dimensions' | 'geographies' | 'areaName'> {
  site: string;
  /** The address of the language: the first stands at the root, the others in a folder. */
  url: string;
}

/** Everything the sentences of any indicator need of the site in one language. Throws on an unnamed area. */
export function vocabularyOf(site: PublishedSite, messages: Messages): Vocabulary {
  const { language } = messages;
  const names = new Map(
    site.geographies.flatMap(({ geography, areas }) =>
      areas.map((area) => [`${geography.id}/${area.id}`, area.names[language]] as const),
    ),
  );
  const areaName = (geography: string, area: string): string => {
    const name = names.get(`${geography}/${area}`);
    if (name === undefined) throw new Error(`${geography} has no area "${area}"`);
    return name;
  };
  const [first] = site.site.languages;
  return {
    messages,
    areaName,
    dimensions: dimensionsIn(site, language),
    geographies: textsIn(
      site.geographies.map(({ geography, texts }) => ({ id: geography.id, texts })),
      language,
    ),
    site: site.texts[language]?.name ?? site.site.texts.name,
    url: `${site.site.url}${language === first?.id ? '' : `/${language}`}`,
  };
}

/** The sentences of an indicator in one language. Throws with the indicator's name when one cannot be formed. */
export function tell(untold: Untold, vocabulary: Vocabulary, site: PublishedSite): Sentences {
  const texts = untold.texts[vocabulary.messages.language] ?? untold.indicator.texts;
  const publishers = site.sources.filter(({ source }) => untold.sources.includes(source.id));
  const cited = {
    site: vocabulary.site,
    title: texts.title,
    period: untold.latestPeriod,
    publishers: publishers.map(({ source }) => source.publisher),
    url: `${vocabulary.url}/indicators/${untold.id}/`,
    date: site.date,
  };
  try {
    const told = sentencesOf({ ...vocabulary, ...untold, texts }, untold.everyone);
    return { ...told, citation: citation(cited, vocabulary.messages) };
  } catch (cause) {
    throw new Error(`indicator ${untold.id}, ${vocabulary.messages.language}: ${(cause as Error).message}`, { cause });
  }
}
