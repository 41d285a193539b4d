import { fill } from './fill.ts';

/** The form of the page of notes. */
class NoteForm extends HTMLElement {
  connectedCallback(): void {
    fill(this);
  }
}

customElements.define('note-form', NoteForm);
