/** The form of the page of notes; what it does is loaded where it stands. */
class NoteForm extends HTMLElement {
  connectedCallback(): void {
    void import('./fill.ts').then(({ fill }) => fill(this));
  }
}

customElements.define('note-form', NoteForm);
