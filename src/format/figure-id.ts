import type { Observation } from '../model/observation.ts';

type Place = Pick<Observation, 'period' | 'geography' | 'area' | 'dimension' | 'group'>;

/**
 * The name of a figure in addresses: permanent, since ids are. An id of a place may hold a blank, an address must not.
 * Example: `2019.council-district-2021.5.race-partition.black`.
 */
export function figureId({ period, geography, area, dimension, group }: Place): string {
  return [period, geography, area, dimension, group].join('.').replace(/\s/g, '_');
}

/**
 * What a page of figures holds, to be read from a link to it: period, kind of place and group, `*` for all.
 * Example: `2019 council-district-2021 *`.
 */
export function holdsOf(period: string | null, geography: string, view: Place | null): string {
  return [period ?? '*', geography, view === null ? '*' : `${view.dimension}.${view.group}`].join(' ');
}

/**
 * Whether a page holds the figure of this name, if there is one. Example: `2019 council-district-2021 *` holds
 * `2019.council-district-2021.5.race-partition.black`.
 */
export function isHeld(holds: string, id: string): boolean {
  const parts = id.split('.');
  const own = [parts[0], parts[1], parts.slice(-2).join('.')];
  return parts.length > 4 && holds.split(' ').every((one, at) => one === '*' || one === own[at]);
}
