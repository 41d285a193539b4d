/**
 * A button that copies the text beside it, with the citation of what it stands in unless it is told to copy it `alone`;
 * hidden without scripts, where the text can be marked and copied by hand.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) throw new Error('copy-text needs a button');
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  async copy(): Promise<void> {
    const shown = this.querySelector('[data-copy]');
    if (shown === null) throw new Error('copy-text needs a text to copy');
    // Blanks of the markup are one blank; those that keep a number with its sign stay.
    const text = shown.textContent.replace(/[ \n\t]+/g, ' ').trim();
    const isAlone = this.dataset['alone'] !== undefined;
    const citation = isAlone ? undefined : this.closest<HTMLElement>('[data-citation]')?.dataset['citation'];
    const spoken = this.querySelector<HTMLElement>('[role=status]');
    let word = 'done';
    try {
      await navigator.clipboard.writeText([text, citation].filter((part) => part !== undefined).join(' '));
    } catch {
      // Some browsers let no page copy, and none does without an encrypted connection: the reader is told, and can do it.
      getSelection()?.selectAllChildren(shown);
      word = 'refused';
    }
    if (spoken !== null) spoken.textContent = spoken.dataset[word] ?? '';
  }
}

customElements.define('copy-text', CopyText);
