import type { Ckan } from '../../src/model/fetch.ts';
import { jsonOf, type Client } from './client.ts';

/** A file that a CKAN portal holds: where it is and when it last changed. */
export interface CkanResource {
  address: string;
  lastModified: string | null;
}

/**
 * What a CKAN portal says of a resource. The file is then brought like any other. Throws where the portal does not know
 * it or tells no secure address.
 */
export function resourceOf(client: Client, fetch: Ckan, file: string): Promise<CkanResource> {
  const part = fetch.parts[file];
  if (part === undefined) throw new Error(`${file}: the source does not say which resource this is (fetch.parts)`);
  const address = `${fetch.host.replace(/\/$/, '')}/api/3/action/resource_show?id=${encodeURIComponent(part.resource)}`;
  return client({ address }, (page) => {
    const { success, result } = jsonOf(page) as {
      success?: boolean;
      result?: { url?: string; last_modified?: string };
    };
    if (success !== true || result?.url === undefined) throw new Error('the portal does not describe this resource');
    if (!result.url.startsWith('https://')) throw new Error(`the address of the file is not secure: ${result.url}`);
    return { address: result.url, lastModified: result.last_modified ?? null };
  });
}
