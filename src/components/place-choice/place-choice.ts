/**
 * Shows the maps of one kind of place and hides the others; the choice stands in the address, as `#council-district`.
 * Without scripts its row stays hidden and every kind is on the page.
 */
class PlaceChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const kind = (target as Element).closest<HTMLElement>('[data-kind]')?.dataset['kind'];
      if (kind === undefined) return;
      history.replaceState(null, '', kind === '' ? location.pathname : `#${kind}`);
      this.show(kind);
    });
    addEventListener('hashchange', () => this.follow());
    this.follow();
  }

  /** A link to a hidden kind shows it; a link elsewhere changes nothing. */
  follow(): void {
    const kind = location.hash.slice(1);
    if (this.kinds().includes(kind)) this.show(kind);
  }

  kinds(): string[] {
    return [...this.querySelectorAll<HTMLElement>('[data-kind]')].map(({ dataset }) => dataset['kind'] ?? '');
  }

  show(kind: string): void {
    for (const id of this.kinds().filter((one) => one !== ''))
      document.getElementById(id)?.toggleAttribute('hidden', kind !== '' && id !== kind);
    for (const button of this.querySelectorAll<HTMLElement>('[data-kind]'))
      button.setAttribute('aria-pressed', String(button.dataset['kind'] === kind));
  }
}

customElements.define('place-choice', PlaceChoice);
