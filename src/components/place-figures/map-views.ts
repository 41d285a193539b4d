import type { LiveMap } from './live-map.ts';

/**
 * A printed map that tells the figure under the pointer, the finger or the choice in its list, and switches between
 * groups or periods. What that takes is loaded when the reader first reaches for it; without scripts the controls stay
 * hidden and the tables have every figure.
 */
class MapViewsElement extends HTMLElement {
  #live: Promise<LiveMap | null> | null = null;

  connectedCallback(): void {
    const controls = this.querySelector<HTMLElement>('.map-controls');
    if (controls === null) throw new Error('map-views needs its controls');
    controls.hidden = false;
    for (const type of ['pointerenter', 'focusin'] as const)
      this.addEventListener(type, () => void this.live(), { once: true, passive: true });
    this.addEventListener('change', ({ target }) => void this.changed(target as HTMLSelectElement));
    this.querySelector('figure')?.addEventListener('pointermove', (event) => void this.pointed(event));
    this.querySelector('figure')?.addEventListener('pointerdown', (event) => void this.pointed(event));
  }

  live(): Promise<LiveMap | null> {
    this.#live ??= import('./live-map.ts')
      .then(({ startLiveMap }) => startLiveMap(this))
      .catch((cause: unknown) => this.failed(cause));
    return this.#live;
  }

  async changed(select: HTMLSelectElement): Promise<void> {
    const live = await this.live();
    if (select.matches('select[data-view]')) live?.show(Number(select.value));
    else if (select.matches('select[data-area]')) live?.choose(select.value);
  }

  async pointed({ target, clientX, clientY }: PointerEvent): Promise<void> {
    if ((target as Element).closest('svg.map') !== null) (await this.live())?.point(clientX, clientY);
  }

  /** A file did not arrive: the reader is told, and where the figures stand. */
  failed(cause: unknown): null {
    reportError(cause);
    const output = this.querySelector('output')!;
    output.value = output.dataset['failed'] ?? '';
    return null;
  }
}

customElements.define('map-views', MapViewsElement);
