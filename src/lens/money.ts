import type { LensArea } from '../model/lens-data.ts';
import type { Project } from './project.ts';

/** The money of a place, and per resident; null per resident where the number of residents is not sure enough. */
export interface PlaceMoney {
  projects: number;
  amount: number;
  perResident: number | null;
}

/**
 * Money by place, in the order of the places. Where residents are marked with caution, the place is made of parts of small
 * areas, and it has no rate here as everywhere on the site: amount and residents stand alone.
 * Example: projects of 100 and 300 in a place of 200 residents are 2 a resident.
 */
export function moneyByPlace(
  projects: readonly Project[],
  areas: readonly Pick<LensArea, 'id' | 'people'>[],
): PlaceMoney[] {
  const within = Map.groupBy(
    projects.filter(({ place }) => place.kind !== 'whole'),
    ({ place }) => (place.kind === 'whole' ? '' : place.area),
  );
  return areas.map(({ id, people }) => {
    const here = within.get(id) ?? [];
    const amount = here.reduce((sum, project) => sum + project.amount, 0);
    const sure = people.all !== null && people.all > 0 && people.reliability !== 'caution';
    return { projects: here.length, amount, perResident: sure ? amount / people.all! : null };
  });
}

/** Money of the whole file, and of the projects that are for everywhere. Example: 3 projects of 10, one citywide: 30 and 10. */
export function moneyInAll(projects: readonly Project[]): {
  amount: number;
  wholeProjects: number;
  wholeAmount: number;
} {
  const whole = projects.filter(({ place }) => place.kind === 'whole');
  const sum = (some: readonly Project[]): number => some.reduce((total, { amount }) => total + amount, 0);
  return { amount: sum(projects), wholeProjects: whole.length, wholeAmount: sum(whole) };
}
