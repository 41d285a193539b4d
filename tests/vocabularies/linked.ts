import jsonld from 'jsonld';
import type { Triple } from './faults.ts';

/**
 * The triples of a JSON-LD document. Contexts that it names by address are answered from `contexts` and never from the
 * network; a word that no context explains, or a type that is no address, is a fault and not left out in silence.
 */
export async function triplesOf(document: object, contexts: Readonly<Record<string, object>> = {}): Promise<Triple[]> {
  const documentLoader = async (url: string): Promise<never> => {
    const context = contexts[url];
    if (context === undefined) throw new Error(`asked for ${url}`);
    return Promise.resolve({ documentUrl: url, document: { '@context': context } } as never);
  };
  const options = { documentLoader, base: 'https://port.example/', safe: true };
  return (await jsonld.toRDF(document, options)) as unknown as Triple[];
}

/** What stands at schema.org's address, as far as we use it: every word is one of its vocabulary, and a text a text. */
export const schemaOrg = { 'https://schema.org': { '@vocab': 'http://schema.org/' } };
