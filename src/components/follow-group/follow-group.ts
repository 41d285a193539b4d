import { keepState } from '../keep-state/keep-state.ts';

/**
 * Marks one group in every table and panel of the page. The choice stands in the address, as `?group=`, and goes along
 * to the same page in another language. Without scripts the row of choices stays hidden and nothing is lost.
 */
class FollowGroup extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const chosen = (event.target as HTMLElement).closest<HTMLElement>('[data-follow]');
      if (chosen !== null) this.choose(chosen.dataset['follow'] ?? '', true);
    });
    this.choose(new URLSearchParams(location.search).get('group') ?? '', false);
  }

  /** `group` empty: nobody is followed. */
  choose(group: string, byReader: boolean): void {
    for (const element of document.querySelectorAll<HTMLElement>('[data-group]')) {
      element.classList.toggle('followed', group !== '' && element.dataset['group'] === group);
    }
    for (const choice of document.querySelectorAll<HTMLElement>('[data-follow]')) {
      choice.setAttribute('aria-pressed', String(choice.dataset['follow'] === group));
    }
    keepState('group', group);
    if (byReader) this.announce(group);
  }

  announce(group: string): void {
    const spoken = this.querySelector('[role=status]');
    const chosen = [...this.querySelectorAll<HTMLElement>('[data-follow]')].find(
      (one) => one.dataset['follow'] === group,
    );
    if (spoken !== null && chosen !== undefined) spoken.textContent = chosen.dataset['spoken'] ?? '';
  }
}

customElements.define('follow-group', FollowGroup);
