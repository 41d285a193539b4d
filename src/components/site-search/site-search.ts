import { keepState } from '../keep-state/keep-state.ts';

const parameter = 'q';

/**
 * Looks for indicators, places, groups and words while a reader types. The search stands in the address, so that it can
 * be sent. Arrow keys go through what is found, Escape goes back to the field. Nothing that is typed leaves the browser:
 * the list of names comes to it. Without scripts the field stays hidden and the index below is complete.
 */
class SiteSearch extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    this.querySelector<HTMLElement>('.for-scripts')!.hidden = false;
    const input = this.input();
    input.value = new URLSearchParams(location.search).get(parameter) ?? '';
    input.addEventListener('input', () => void this.look(true));
    this.addEventListener('keydown', (event) => this.step(event));
    if (input.value !== '') void this.look(false);
  }

  input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  async look(byReader: boolean): Promise<void> {
    const search = this.input().value;
    if (byReader) keepState(parameter, search);
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const { results } = await import('./results.ts');
      const { count, isExact, items } = await results(this.dataset['file']!, search);
      // What is found for letters typed before comes too late.
      if (asked !== this.#asked) return;
      const words = `${this.dataset[isExact ? 'count' : 'close']} ${count}`;
      this.show(items, search.trim() === '' ? '' : count === 0 ? this.dataset['none'] : words);
    } catch (cause) {
      this.show([], this.dataset['failed']);
      reportError(cause);
    }
  }

  show(items: HTMLLIElement[], words = ''): void {
    this.querySelector('[role=status]')!.textContent = words;
    this.querySelector('.found')!.replaceChildren(...items);
  }

  step(event: KeyboardEvent): void {
    const stops = [this.input(), ...this.querySelectorAll<HTMLElement>('.found a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 };
    const next = stops[steps[event.key] ?? -1];
    if (at < 0 || next === undefined || (event.key === 'Escape' && at === 0)) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('site-search', SiteSearch);
