/** Where the card of a page lies. Example: that of `/indicators/poverty/` is `/cards/indicators--poverty.png`. */
export function cardPath(path: string): string {
  const name = path.split('/').filter((part) => part !== '');
  return `/cards/${name.length === 0 ? 'home' : name.join('--')}.png`;
}
