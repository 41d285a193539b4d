import { parseHTML } from 'linkedom';

/** The one document Observable Plot draws in: there is no browser at build time. */
export const plotDocument: Document = parseHTML('<!doctype html><html><body></body></html>').document;
