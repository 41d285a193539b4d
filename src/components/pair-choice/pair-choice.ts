/** Shows the one pair that the reader chooses; without scripts, or with nothing chosen, all of them stand there. */
class PairChoice extends HTMLElement {
  connectedCallback(): void {
    const selects = [...this.querySelectorAll('select')];
    const [first, second] = selects;
    if (first === undefined || second === undefined) throw new Error('pair-choice needs two selects');
    for (const select of selects) select.addEventListener('change', () => this.show(first.value, second.value));
  }

  show(first: string, second: string): void {
    const chosen = first !== '' && second !== '' && first !== second;
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-pair]')) {
      const pair = item.dataset['pair']?.split(' ') ?? [];
      item.hidden = chosen && !(pair.includes(first) && pair.includes(second));
      if (!item.hidden) shown += 1;
    }
    const none = this.querySelector<HTMLElement>('[role=status]');
    if (none !== null) none.textContent = shown === 0 ? (none.dataset['none'] ?? '') : '';
  }
}

customElements.define('pair-choice', PairChoice);
