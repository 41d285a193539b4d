import { groupsWithPages } from '../model/group-pages.ts';
import { readBudget, readManifest, readSite } from '../published/read.ts';

/** One path of a page in one language: the first language has no prefix. */
export interface LanguagePath {
  params: { language: string | undefined };
}

/** The paths of a page that stands once in every language of the site. */
export function languagePaths(): LanguagePath[] {
  return readSite().site.languages.map(({ id }, index) => ({ params: { language: index === 0 ? undefined : id } }));
}

/** Ids of the languages that have all pages (see `scope.ts`). */
export function wholeLanguages(): string[] {
  return readSite()
    .site.languages.filter(({ scope }) => scope === 'whole')
    .map(({ id }) => id);
}

/** The paths of a page that stands once in every language that has all pages (see `scope.ts`). */
export function wholePaths(): LanguagePath[] {
  const { languages } = readSite().site;
  return languagePaths().filter((_, index) => languages[index]!.scope === 'whole');
}

/** The paths of a page that stands once for each id and language. Example: 2 ids in 2 languages are 4 paths. */
export function idPaths(
  ids: readonly string[],
  paths = languagePaths(),
): { params: { language: string | undefined; id: string } }[] {
  return paths.flatMap(({ params }) => ids.map((id) => ({ params: { ...params, id } })));
}

/** One path of the page of a place in one language. */
export interface PlacePath {
  params: { language: string | undefined; geography: string; id: string };
}

/** The paths of the pages of places: of each area of each geography that has pages, in every language. */
export function placePaths(): PlacePath[] {
  const places = readSite().geographies.filter(({ geography }) => geography.pages);
  return languagePaths().flatMap(({ params }) =>
    places.flatMap(({ geography, areas }) =>
      areas.map(({ id }) => ({ params: { ...params, geography: geography.id, id } })),
    ),
  );
}

/** The paths of the meeting kits: each place of each kind that has one, in every language that has all pages. */
export function kitPaths(): PlacePath[] {
  const { meetingKits, geographies } = readSite();
  const kinds = meetingKits.map(({ meetingKit: { geography } }) => geography);
  const held = geographies.filter(({ geography }) => kinds.includes(geography.id));
  return wholePaths().flatMap(({ params }) =>
    held.flatMap(({ geography, areas }) =>
      areas.map(({ id }) => ({ params: { ...params, geography: geography.id, id } })),
    ),
  );
}

/** The paths of the pages of releases, in every language that has all pages. */
export function releasePaths(): { params: { language: string | undefined; release: string } }[] {
  return wholePaths().flatMap(({ params }) =>
    readSite().releases.map(({ id }) => ({ params: { ...params, release: id } })),
  );
}

/** The paths of the frozen pages: each indicator of each release, in every language that has all pages. */
export function frozenPaths(): { params: { language: string | undefined; release: string; id: string } }[] {
  return releasePaths().flatMap(({ params }) =>
    readManifest(params.release).indicators.map(({ id }) => ({ params: { ...params, id } })),
  );
}

/** The paths of the pages of departments in the budget, in every language that has all pages; none without a budget. */
export function departmentPaths(): { params: { language: string | undefined; department: string } }[] {
  const ids = readBudget()?.departments.map(({ id }) => id) ?? [];
  return wholePaths().flatMap(({ params }) => ids.map((department) => ({ params: { ...params, department } })));
}

/** The paths of the reports on places: each area of each such report, in every language that has all pages. */
export function reportAreaPaths(): { params: { language: string | undefined; id: string; area: string } }[] {
  const { reports, geographies } = readSite();
  const made = reports.flatMap(({ report: { id, kind, geography } }) => {
    const areas = geographies.find((one) => one.geography.id === geography)?.areas ?? [];
    return kind === 'place' ? areas.map((area) => ({ id, area: area.id })) : [];
  });
  return wholePaths().flatMap(({ params }) => made.map((one) => ({ params: { ...params, ...one } })));
}

/** One path of the page of a group in one language. */
export interface GroupPath {
  params: { language: string | undefined; dimension: string; group: string };
}

/** The paths of the pages of groups of people, in every language that has all pages. */
export function groupPaths(): GroupPath[] {
  const groups = readSite().dimensions.flatMap(({ dimension }) =>
    groupsWithPages(dimension).map((group) => ({ dimension: dimension.id, group })),
  );
  return wholePaths().flatMap(({ params }) => groups.map((one) => ({ params: { ...params, ...one } })));
}

/** The address of a page of this site. Example: `/glossary/` in the second language, `es`, is `/es/glossary/`. */
export function address(path: string, language: string, base: string): string {
  const first = readSite().site.languages[0]?.id;
  const prefix = language === first ? '' : `/${language}`;
  return `${base.replace(/\/$/, '')}${prefix}${path}`;
}
