/** What of a figure is filled into sentences and citations, each as it is printed. */
export interface FigureWords {
  /** Empty where everyone of a place is meant: the name of the place says that. */
  group: string;
  place: string;
  period: string;
  value: string;
  interval: string;
}

/** What citations name beside. `key` is that of BibTeX. */
export interface CitedFigure extends FigureWords {
  publisher: string;
  url: string;
  key: string;
}

/** The sentence of any figure of an indicator in one language, with `{title}`, `{group}` … where its words go. */
export interface SentencePatterns {
  /** With an interval, and without. */
  full: string;
  plain: string;
  title: string;
  /** The name without by what the figures are divided: of everyone in a place that would be untrue. */
  short: string;
  caution: string;
  /** What stands in the column of intervals where there is none. */
  noInterval: string;
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  // Without a group its comma goes too.
  const of = values['group'] === '' ? pattern.replace(/\{group\}[,،，、]\s*/g, '') : pattern;
  return of.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/**
 * A figure as a sentence that can be quoted alone: with its place, and with the words of caution where it needs them.
 * Example: `Without a boat: Fir residents, Port, 2021: 24.6% (95% interval 22.0 to 27.4). Percent. Use with caution.`
 */
export function figureSentence(patterns: SentencePatterns, words: FigureWords, isCautioned: boolean): string {
  const known = words.interval !== '' && words.interval !== patterns.noInterval;
  const title = words.group === '' ? patterns.short : patterns.title;
  const said = fill(known ? patterns.full : patterns.plain, { ...words, title });
  return isCautioned ? `${said} ${patterns.caution}` : said;
}

/** Signs that mean something to TeX stand for themselves after a backslash; braces would unbalance the entry. */
export const escapeTex = (text: string): string =>
  text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);

/**
 * The citation of a figure, from the pattern of a style. In BibTeX all but the key and the address is escaped.
 * Example: `{title}, {place}` with the place `Arts & Docks` has `Arts \& Docks` in BibTeX.
 */
export function figureCitation(pattern: string, style: string, figure: CitedFigure): string {
  const values = Object.entries({ ...figure });
  const escaped = style === 'bibtex' ? values.map(([name, text]) => [name, escapeTex(text)]) : values;
  return fill(pattern, { ...Object.fromEntries(escaped), key: figure.key, url: figure.url });
}

/**
 * A key for BibTeX that no other figure has: the indicator and the name of the figure, in ASCII.
 * Example: `poverty:2019.city.port.race.black`; an ñ in the name of a place is `xf1x`.
 */
export function citationKey(indicator: string, figureId: string): string {
  return `${indicator}:${figureId}`.replace(/[^\w.:-]/gu, (sign) => `x${sign.codePointAt(0)!.toString(16)}x`);
}
