import { citationKey, figureCitation, figureSentence, type SentencePatterns } from '../../format/fill-figure.ts';
import { figureId } from '../../format/figure-id.ts';
import type { Parts, StepWords, ToldStep } from '../../recompute/told-steps.ts';
import { loadJson } from '../load-json/load-json.ts';
import { readRow, type ShownFigure } from './figure-row.ts';
import { otherPeriods, pageOf } from './other-periods.ts';

/** The words of a card, as the page gives them. */
interface CardWords {
  indicator: string;
  steps: StepWords;
  sentence: SentencePatterns;
  citations: Record<string, string>;
  publishers: Record<string, string>;
}

function item({ text, matches }: ToldStep): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = text;
  line.className = matches ? 'same' : 'differs';
  return line;
}

function linkItem({ href, text }: { href: string; text: string }): HTMLLIElement {
  const line = document.createElement('li');
  const link = line.appendChild(document.createElement('a'));
  [link.href, link.textContent] = [href, text];
  return line;
}

/** What the address names. One that cannot be decoded stays as it is, and names nothing. */
function named(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch (error) {
    if (error instanceof URIError) return hash;
    throw error;
  }
}

/**
 * The figure that the address names: as a sentence with its citations, to copy, with its history, and worked out again from
 * its parts. Without scripts the row is marked, and holds the same figure.
 */
class FigureCard extends HTMLElement {
  private words = JSON.parse(this.dataset['words'] ?? '{}') as CardWords;

  connectedCallback(): void {
    this.the('.recompute').addEventListener('click', () => void this.recompute());
    addEventListener('hashchange', () => this.show());
    // The figure that is shown already, chosen again: the address stays, and its reader wants to be at the card.
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.figure-rows a');
      if (link === null || link.hash !== location.hash) return;
      event.preventDefault();
      this.show();
    });
    this.show();
    // A browser goes to the row once the page is there, and takes the focus from the card.
    if (document.readyState !== 'complete') addEventListener('load', () => this.show(), { once: true });
  }

  private the(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`the card has no ${selector}`);
    return found;
  }

  private row(): HTMLElement | null {
    return document.getElementById(named())?.closest<HTMLElement>('.figure-rows tr[id]') ?? null;
  }

  private show(): void {
    const [id, row] = [named(), this.row()];
    const isAbsent = id !== '' && document.getElementById(id) === null;
    const page = isAbsent ? pageOf(id) : null;
    if (page !== null) return location.replace(`${page}#${id}`);
    this.hidden = row === null && !isAbsent;
    this.the('.figure-matter').hidden = row === null;
    this.the('.figure-absent').textContent = isAbsent ? (this.the('.figure-absent').dataset['absent'] ?? '') : '';
    if (row !== null) this.fill(row, readRow(row));
    if (isAbsent) this.scrollIntoView();
  }

  private fill(row: HTMLElement, figure: ShownFigure): void {
    const { words } = figure;
    this.the('h2').textContent = [words.group, words.place, words.period].filter((word) => word !== '').join(', ');
    this.the('.said').textContent = figureSentence(this.words.sentence, words, figure.isCautioned);
    this.the('.figure-sentence .why').textContent = figure.why;
    this.cite(figure);
    this.the('.to-row').setAttribute('href', `#${figure.id}`);
    for (const one of this.querySelectorAll<HTMLElement>('[data-correction]'))
      one.hidden = !figure.corrected.includes(one.dataset['correction'] ?? '');
    const others = otherPeriods(row);
    this.the('.history').hidden = others.length === 0;
    this.the('.history ul').replaceChildren(...others.map(linkItem));
    this.the('.recompute').hidden = figure.lacks !== null;
    const reason = figure.lacks === 'value' ? 'noValue' : 'none';
    this.the('.lacks').textContent = figure.lacks === null ? '' : (this.words.steps[reason] ?? '');
    this.the('.steps').replaceChildren();
    for (const one of this.querySelectorAll('[role=status]')) one.textContent = '';
    this.the('h2').focus({ preventScroll: true });
    this.scrollIntoView();
  }

  private cite({ id, words, source }: ShownFigure): void {
    const url = `${this.dataset['own'] ?? ''}#${id}`;
    const publisher = this.words.publishers[source] ?? '';
    const cited = { ...words, url, publisher, key: citationKey(this.words.indicator, id) };
    for (const one of this.querySelectorAll<HTMLElement>('[data-cite]')) {
      const style = one.dataset['cite'] ?? '';
      one.textContent = figureCitation(this.words.citations[style] ?? '', style, cited);
    }
    this.dataset['citation'] = this.the('.citation').textContent;
    const address = this.the('.figure-address a');
    address.textContent = url;
    address.setAttribute('href', `#${id}`);
  }

  private async recompute(): Promise<void> {
    const id = this.row()?.id ?? '';
    if (id === '') return;
    const [{ toldSteps }, parts] = await Promise.all([
      import('../../recompute/told-steps.ts'),
      loadJson<Parts>(this.dataset['parts'] ?? ''),
    ]);
    const steps = toldSteps(parts, (one) => figureId(one) === id, this.words.steps, this.dataset['locale'] ?? 'en');
    this.the('.steps').replaceChildren(...steps.map(item));
  }
}

customElements.define('figure-card', FigureCard);
