import { store } from '../theme-choice/store.ts';

/** Pages without typefaces of their own, for a slow or dear connection; remembered on this device alone. */
class LightChoice extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const root = document.documentElement;
    const show = (): void => button?.setAttribute('aria-pressed', String('light' in root.dataset));
    button?.addEventListener('click', () => {
      if (root.toggleAttribute('data-light')) store()?.setItem('light', 'on');
      else store()?.removeItem('light');
      show();
    });
    show();
  }
}

customElements.define('light-choice', LightChoice);
