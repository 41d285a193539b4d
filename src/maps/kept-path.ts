import type { Topology } from 'topojson-specification';

const kept = new WeakMap<Topology, Map<string, string>>();

/**
 * A path of a laid-out topology, drawn once for each key: joining a thousand areas takes most of the time of a map, and
 * the same map stands on several pages, in every language. `key` says all that the path depends on beside the topology.
 * Example: the second call with the key `edge` gives the first call's path and draws nothing.
 */
export function keptPath(topology: Topology, key: string, draw: () => string): string {
  const paths = kept.get(topology) ?? new Map<string, string>();
  kept.set(topology, paths);
  const path = paths.get(key) ?? draw();
  paths.set(key, path);
  return path;
}
