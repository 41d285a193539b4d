import type { Indicator } from '../model/indicator.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import type { Folder } from './folder.ts';
import { areasOf, seriesOf } from './known.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

type ReadIndicator = Read<Indicator>;

/** A source and one of its series. */
function seriesReference(folder: Folder, read: ReadIndicator, path: Path, source: string, series: string): Problem[] {
  const known = seriesOf(folder, source);
  return [
    ...danglingReference(read, [...path, 'source'], 'source', source, folder.ids.sources),
    ...danglingReference(read, [...path, 'series'], `series of \`${source}\``, series, known),
  ];
}

function figuresReferences(folder: Folder, read: ReadIndicator): Problem[] {
  const { figures } = read.value;
  if (figures === null) return [];
  const { source, series, geography, area, dimensions, denominator } = figures;
  const areas = areasOf(folder, geography);
  return [
    ...seriesReference(folder, read, ['figures'], source, series),
    ...danglingReference(read, ['figures', 'geography'], 'geography', geography, folder.ids.geographies),
    ...danglingReference(read, ['figures', 'area'], `area of \`${geography}\``, area, areas),
    ...dimensions.flatMap((dimension, index) =>
      danglingReference(read, ['figures', 'dimensions', index], 'dimension', dimension, folder.ids.dimensions),
    ),
    ...(denominator === undefined
      ? []
      : seriesReference(folder, read, ['figures', 'denominator'], denominator.source, denominator.series)),
  ];
}

function drawnGeographies(folder: Folder): string[] {
  return [...folder.objects.geographies].filter(([, { value }]) => value.boundaries).map(([id]) => id);
}

/** A geography that can be drawn: one with boundaries, or one whose file cannot be read. */
function drawnReference(folder: Folder, read: ReadIndicator, path: Path, geography: string): Problem[] {
  const known = folder.ids.geographies.has(geography) && !folder.objects.geographies.has(geography);
  if (known) return [];
  return danglingReference(read, path, 'geography with boundaries', geography, drawnGeographies(folder));
}

function placeReferences(folder: Folder, read: ReadIndicator): Problem[] {
  return read.value.places.flatMap((layer, index) => {
    const { source, series, wholeSeries, geography, overlay, dimension, denominator } = layer;
    const known = seriesOf(folder, source);
    const what = `series of \`${source}\``;
    return [
      ...seriesReference(folder, read, ['places', index], source, series),
      ...(wholeSeries === undefined
        ? []
        : danglingReference(read, ['places', index, 'wholeSeries'], what, wholeSeries, known)),
      ...drawnReference(folder, read, ['places', index, 'geography'], geography),
      ...(dimension === null
        ? []
        : danglingReference(read, ['places', index, 'dimension'], 'dimension', dimension, folder.ids.dimensions)),
      ...(denominator === undefined
        ? []
        : seriesReference(folder, read, ['places', index, 'denominator'], denominator.source, denominator.series)),
      ...(overlay === null ? [] : drawnReference(folder, read, ['places', index, 'overlay'], overlay)),
    ];
  });
}

/** Every id that an indicator names must exist: issue area, source, series, geography, area, dimension. */
export function indicatorReferences(folder: Folder): Problem[] {
  return [...folder.objects.indicators.values()].flatMap((read) => [
    ...danglingReference(read, ['issueArea'], 'issue area', read.value.issueArea, folder.ids['issue-areas']),
    ...figuresReferences(folder, read),
    ...placeReferences(folder, read),
  ]);
}
