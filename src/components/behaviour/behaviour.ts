import { CopyText } from './copy-text.ts';
import { DisplayChoice, showRemembered } from './display.ts';
import { FollowGroup } from './follow-group.ts';
import { SortList } from './sort-list.ts';

// The one script of the site. Every page is complete without it: it only follows, sorts, copies and remembers.
// It runs in the head, so that nothing moves and nothing changes colour after the first paint.

document.documentElement.dataset['script'] = 'on';
showRemembered();

document.addEventListener('DOMContentLoaded', () => {
  customElements.define('display-choice', DisplayChoice);
  customElements.define('follow-group', FollowGroup);
  customElements.define('copy-text', CopyText);
  customElements.define('sort-list', SortList);
});
