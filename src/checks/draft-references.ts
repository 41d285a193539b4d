import type { Indicator } from '../model/indicator.ts';
import type { Problem } from '../model/problem.ts';
import { faultAt, type Located } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Path } from './parse-yaml.ts';

type Begun = 'indicators' | 'sources' | 'dimensions' | 'geographies';

/** Where a published indicator names a source, a division or a kind of places. */
function namedBy({ figures, places }: Indicator): [Path, 'sources' | 'dimensions' | 'geographies', string][] {
  const layers = places.flatMap(({ source, geography }, at): [Path, 'sources' | 'geographies', string][] => [
    [['places', at, 'source'], 'sources', source],
    [['places', at, 'geography'], 'geographies', geography],
  ]);
  if (figures === null) return layers;
  return [
    [['figures', 'source'], 'sources', figures.source],
    [['figures', 'geography'], 'geographies', figures.geography],
    ...figures.dimensions.map((id, at): [Path, 'dimensions', string] => [
      ['figures', 'dimensions', at],
      'dimensions',
      id,
    ]),
    ...layers,
  ];
}

/** What is published may not name what is not: neither the pages nor the indicators on them. */
export function draftReferences(folder: Folder): Problem[] {
  const fault = (read: Located, path: Path, id: string, kind: Begun = 'indicators'): Problem[] =>
    folder.objects[kind].get(id)?.value.draft === true
      ? [
          faultAt(read, path, {
            wrong: `"${id}" is a draft`,
            allowed: 'what is published',
            mend: 'take it out here, or say `draft: false` in its file when it is finished',
          }),
        ]
      : [];
  const { site } = folder;
  const home = site === null ? [] : site.value.home.flatMap((id, at) => fault(site, ['home', at], id));
  const map =
    site === null || site.value.homeMap === null
      ? []
      : fault(site, ['homeMap', 'indicator'], site.value.homeMap.indicator);
  const areas = [...folder.objects['policy-areas'].values()].flatMap((read) =>
    read.value.indicators.flatMap((id, at) => fault(read, ['indicators', at], id)),
  );
  const published = [...folder.objects.indicators.values()].filter(({ value }) => !value.draft);
  const indicators = published.flatMap((read) =>
    namedBy(read.value).flatMap(([path, kind, id]) => fault(read, path, id, kind)),
  );
  return [...home, ...map, ...areas, ...indicators];
}
