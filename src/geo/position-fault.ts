/** Why a position is none: it is no place on earth, or it is where devices put what they do not know. */
export type PositionFault = 'no-place' | 'unknown';

/**
 * Why a longitude and latitude in degrees cannot be looked up, or null. 0, 0 lies in the sea off Africa: devices and
 * files write it where they know nothing. Example: 118.2, 34.05 is sound, a place in China; it lies in no area.
 */
export function positionFault(longitude: number, latitude: number): PositionFault | null {
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return 'no-place';
  return longitude === 0 && latitude === 0 ? 'unknown' : null;
}
