import type { Indicator } from '../model/indicator.ts';
import type { Folder } from './folder.ts';

/** The sources an indicator is made of. */
function sourcesOf({ figures, places }: Indicator): string[] {
  const parts = [...(figures === null ? [] : [figures]), ...places];
  return parts.flatMap(({ source, denominator }) => [
    source,
    ...(denominator === undefined ? [] : [denominator.source]),
  ]);
}

/**
 * Does an indicator stand on a source that waits for its first refresh? It is then treated as a draft, and appears by
 * itself with the table. Example: service requests by place, of which no file is at hand.
 */
export function isWaiting({ objects, ids }: Folder, indicator: Indicator): boolean {
  return sourcesOf(indicator).some((id) => objects.sources.get(id)?.value.fetch !== undefined && !ids.tables.has(id));
}
