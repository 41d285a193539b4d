/**
 * The addresses of the places that share ground with one that has no page of its own, such as a ZIP code: the links of
 * its section in the list of its kind. Throws when the list does not arrive.
 */
export async function around(href: string): Promise<string[]> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const section = page.getElementById(decodeURIComponent(new URL(href).hash.slice(1)));
  return [...(section?.querySelectorAll('a') ?? [])].map((link) => new URL(link.getAttribute('href')!, href).href);
}
