import { figureId } from '../../format/figure-id.ts';
import type { Parts, StepWords, ToldStep } from '../../recompute/told-steps.ts';
import { loadJson } from '../load-json/load-json.ts';

function item({ text, matches }: ToldStep): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = text;
  line.className = matches ? 'same' : 'differs';
  return line;
}

/**
 * The figure that the address names: as a sentence with its citations, to copy, and worked out again from its parts.
 * Without scripts the row is marked, and holds the same figure.
 */
class FigureCard extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('.recompute')?.addEventListener('click', () => void this.recompute());
    addEventListener('hashchange', () => this.show());
    this.show();
  }

  private row(): HTMLElement | null {
    const id = decodeURIComponent(location.hash.slice(1));
    return id === '' ? null : (document.getElementById(id)?.closest<HTMLElement>('tr[data-sentence]') ?? null);
  }

  private show(): void {
    const row = this.row();
    this.hidden = row === null;
    if (row === null) return;
    const sentence = this.querySelector<HTMLElement>('.figure-sentence');
    if (sentence !== null) sentence.textContent = row.dataset['sentence'] ?? '';
    const address = `${this.dataset['own'] ?? ''}#${row.id}`;
    const withAddress = (text: string): string => text.replaceAll(this.dataset['url'] ?? '', address);
    for (const one of this.querySelectorAll<HTMLElement>('[data-cite]'))
      one.textContent = withAddress(one.dataset['cite'] ?? '');
    this.dataset['citation'] = withAddress(this.dataset['plain'] ?? '');
    this.querySelector('.steps')?.replaceChildren();
  }

  private async recompute(): Promise<void> {
    const id = this.row()?.id ?? '';
    const list = this.querySelector('.steps');
    if (list === null || id === '') return;
    const [{ toldSteps }, parts] = await Promise.all([
      import('../../recompute/told-steps.ts'),
      loadJson<Parts>(this.dataset['parts'] ?? ''),
    ]);
    const words = JSON.parse(this.dataset['words'] ?? '{}') as StepWords;
    const steps = toldSteps(parts, (one) => figureId(one) === id, words, this.dataset['locale'] ?? 'en');
    list.replaceChildren(...steps.map((step) => item(step)));
  }
}

customElements.define('figure-card', FigureCard);
