import type { Observation } from '../model/observation.ts';

type Place = Pick<Observation, 'period' | 'geography' | 'area' | 'dimension' | 'group'>;

/**
 * The name of a figure in addresses: permanent, since ids are. An id of a place may hold a blank, an address must not.
 * Example: `2019.council-district-2021.5.race-partition.black`.
 */
export function figureId({ period, geography, area, dimension, group }: Place): string {
  return [period, geography, area, dimension, group].join('.').replace(/\s/g, '_');
}
