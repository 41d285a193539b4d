/**
 * Keeps a choice of the reader in the address, so that it can be sent, and takes it along to the same page in another
 * language. An empty choice leaves the address. Example: `keepState('group', 'oak')` ends the address in `?group=oak`.
 */
export function keepState(parameter: string, value: string): void {
  const search = new URLSearchParams(location.search);
  if (value === '') search.delete(parameter);
  else search.set(parameter, value);
  // Slashes and commas are safe in a query, and are easier to read as they are.
  const query = search.size === 0 ? '' : `?${String(search).replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
  history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-state]')) link.search = query;
}
