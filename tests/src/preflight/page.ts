import { parseHTML } from 'linkedom';
import { preflight } from '../../../scripts/preflight/preflight.ts';
import { brought, chosen, languages, waterSlice } from '../../scripts/preflight/harbour.ts';

/** An empty page to make elements in. */
export const page = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;

/** A spreadsheet of the invented city, checked. */
export const checked = (text: string) => preflight(waterSlice, chosen, brought(text), languages);
