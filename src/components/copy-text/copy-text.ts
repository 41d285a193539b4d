/** A button that copies the text beside it, with the citation of what it stands in; hidden without scripts, where the text can be marked and copied by hand. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) throw new Error('copy-text needs a button');
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  async copy(): Promise<void> {
    const text = this.querySelector('[data-copy]')?.textContent?.trim() ?? '';
    const citation = this.closest<HTMLElement>('[data-citation]')?.dataset['citation'];
    await navigator.clipboard.writeText([text, citation].filter((part) => part !== undefined).join(' '));
    const spoken = this.querySelector<HTMLElement>('[role=status]');
    if (spoken !== null) spoken.textContent = spoken.dataset['done'] ?? '';
  }
}

customElements.define('copy-text', CopyText);
