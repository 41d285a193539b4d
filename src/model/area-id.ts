import { z } from 'zod';

/** Names that Windows keeps for devices, with any ending: a file called so cannot be unpacked there. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const notDevice = (text: string): boolean => !device.test(text);
const deviceWords = 'must not be a name that Windows keeps for devices, such as CON';

/** What `pageAreaId` allows, in words. */
export const pageAreaIdWords = 'letters a to z, digits, ".", "_" and "-", with a letter or digit first and no dot last';

/**
 * The id of an area that has a page: it becomes a folder, a file and a part of addresses, so it holds nothing that
 * leads out of a folder, means something in an address, or cannot be a file name. Example: `06037101110`, `mission-hills`.
 */
export const pageAreaId = z
  .string()
  .regex(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_-])?$/, `must be ${pageAreaIdWords}`)
  .refine(notDevice, deviceWords);

/**
 * The id of any area. Publishers name areas without pages by words, so single blanks and slashes may stand inside:
 * `Mt. Washington`, `Century Palms/Cove`. A letter or digit follows each slash, so that no such id climbs out of a folder.
 */
export const areaId = z
  .string()
  .regex(
    /^[\p{L}\p{N}]+((\. |[._-]+|[ /])[\p{L}\p{N}]+)*[_-]*$/u,
    'must be letters and digits, with ".", "_", "-", a blank or a slash between them',
  )
  .refine(notDevice, deviceWords)
  .describe('Letters, digits, ".", "_" and "-"; blanks and slashes inside where its areas have no pages');
