import type * as locateModule from './locate.ts';
import { positionFault } from '../../geo/position-fault.ts';
import { matchNames } from './match-name.ts';

interface Place {
  name: string;
  kind: string;
  id: string;
  href: string;
  /** It has no page of its own and leads to places that have. */
  isThrough: boolean;
}

type Locate = typeof locateModule;

/**
 * Finds a place by a part of its name, by the position of the device, or by a click on the map. Names are those of the
 * index printed below; the position is compared with boundaries in this browser and sent nowhere. Without scripts the
 * form stays hidden and the index is complete.
 */
class FindPlace extends HTMLElement {
  #places: Place[] = [];

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.for-scripts')) part.hidden = false;
    this.#places = [...document.querySelectorAll<HTMLAnchorElement>('a[data-place]')].map(
      ({ textContent, dataset, href }) => ({
        name: textContent!.trim(),
        kind: dataset['kind'] ?? '',
        id: dataset['place'] ?? '',
        href,
        isThrough: dataset['through'] !== undefined,
      }),
    );
    const input = this.querySelector('input')!;
    input.addEventListener('input', () => this.named(input.value));
    this.querySelector('[data-locate]')!.addEventListener('click', () => this.asked());
    this.querySelector('svg.map')!.addEventListener('click', (event) => void this.pointed(event as MouseEvent));
  }

  named(search: string): void {
    const found = matchNames(this.#places, search);
    const count = found.length === 0 ? this.word('none') : `${this.word('count')} ${found.length}`;
    this.say(search.trim() === '' ? '' : count);
    // A list longer than this is not read: more letters make it shorter.
    this.list(found.slice(0, 20));
    const [one] = found;
    if (found.length === 1 && one!.isThrough) void this.through(one!, search);
  }

  /** What shares ground with a place that has no page, such as a ZIP code, is what its reader looks for. */
  async through(place: Place, search: string): Promise<void> {
    const hrefs = await this.orTold(async () => (await import('./around.ts')).around(place.href));
    if (hrefs === null || this.querySelector('input')!.value !== search) return;
    const around = this.those((one) => hrefs.includes(one.href));
    this.say(`${this.word('around')} ${around.length}`);
    this.list([place, ...around]);
  }

  those(are: (place: Place) => boolean): Place[] {
    return this.#places.filter(are);
  }

  asked(): void {
    this.say(this.word('looking'));
    this.list([]);
    if (!('geolocation' in navigator)) return this.say(this.word('denied'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => void this.at(coords.longitude, coords.latitude),
      () => this.say(this.word('denied')),
    );
  }

  async pointed({ clientX, clientY }: MouseEvent): Promise<void> {
    const svg = this.querySelector<SVGSVGElement>('svg.map')!;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());
    const degrees = await this.with(({ degreesAt }) =>
      degreesAt(this.dataset['boundaries']!, this.kinds()[0]!, Number(this.dataset['width']), x, y),
    );
    if (degrees !== null) await this.at(...degrees);
  }

  async at(longitude: number, latitude: number): Promise<void> {
    const fault = positionFault(longitude, latitude);
    if (fault !== null) return this.say(this.word(fault === 'unknown' ? 'unknown' : 'noPlace'));
    const found = await this.with(({ locate }) =>
      locate(this.dataset['boundaries']!, this.kinds(), longitude, latitude),
    );
    if (found === null) return;
    const places = found.flatMap(({ geography, area }) => this.those(({ id }) => id === `${geography}/${area}`));
    this.say(this.word(places.length === 0 ? 'outside' : 'here'));
    this.list(places);
  }

  /** Loads what looks points up; null, and the reader is told, when a file does not arrive. */
  with<T>(work: (locate: Locate) => Promise<T>): Promise<T | null> {
    return this.orTold(async () => work(await import('./locate.ts')));
  }

  async orTold<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (cause) {
      this.say(this.word('failed'));
      reportError(cause);
      return null;
    }
  }

  kinds(): string[] {
    return (this.dataset['kinds'] ?? '').split(' ');
  }

  word(name: string): string {
    return this.querySelector<HTMLElement>('[role=status]')!.dataset[name] ?? '';
  }

  say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }

  list(places: readonly Place[]): void {
    const items = places.map(({ name, kind, href }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = href;
      link.textContent = name;
      item.append(link, ` ${kind}`);
      return item;
    });
    this.querySelector('.found')!.replaceChildren(...items);
  }
}

customElements.define('find-place', FindPlace);
