/** The public address of a site in its two parts: the host, and the path below which all pages lie (`/` at its root). */
export interface SiteAddress {
  origin: string;
  base: string;
}

/** Splits the `url` of a site. Example: `https://org.github.io/equity` is `https://org.github.io` and `/equity/`. */
export function siteAddress(url: string): SiteAddress {
  const { origin, pathname } = new URL(url);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
