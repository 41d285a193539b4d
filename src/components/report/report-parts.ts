import { keepState } from '../keep-state/keep-state.ts';

const parameter = 'areas';

/**
 * Shows the parts of a report that the address names, as `?areas=a,b` or `?areas=a&areas=b`, and hides the others, so
 * that what is left can be sent and printed. What serves several areas stays with any of them. No known name is the
 * whole report. Without scripts all of it is there.
 */
class ReportParts extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).getAll(parameter).flatMap((one) => one.split(','));
    const known = this.boxes().filter(({ value }) => asked.includes(value));
    for (const box of this.boxes()) box.checked = known.length === 0 || known.includes(box);
    this.addEventListener('change', () => this.show());
    this.querySelector('button')!.addEventListener('click', () => {
      for (const box of this.boxes()) box.checked = true;
      this.show();
    });
    this.show();
  }

  boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input')];
  }

  show(): void {
    const chosen = this.boxes().filter(({ checked }) => checked);
    const whole = chosen.length === 0 || chosen.length === this.boxes().length;
    const ids = chosen.map(({ value }) => value);
    for (const part of document.querySelectorAll<HTMLElement>('.report [data-area]'))
      part.hidden = !whole && !part.dataset['area']!.split(' ').some((id) => ids.includes(id));
    keepState(parameter, whole ? '' : ids.join(','));
    const note = this.querySelector<HTMLElement>('[data-partly]')!;
    note.hidden = whole;
    const names = chosen.map((box) => box.nextElementSibling!.textContent).join('; ');
    note.textContent = note.dataset['partly']!.replace('%areas%', names);
  }
}

customElements.define('report-parts', ReportParts);
