// One file for every page: two that load more on demand would share a third for how that is done.
import '../components/follow-group/follow-group.ts';
import '../components/copy-text/copy-text.ts';
import '../components/theme-choice/theme-choice.ts';
import '../components/kept-pages/kept-pages.ts';
import '../components/term/term-note.ts';
import '../components/step-figures/step-figures.ts';
import '../components/sort-list/sort-list.ts';
import '../components/pair-choice/pair-choice.ts';
import '../components/place-figures/map-views.ts';
import '../components/place-choice/place-choice.ts';
import '../components/find-place/find-place.ts';
import '../components/compare-places/compare-places.ts';
import '../components/site-search/site-search.ts';
import '../components/report/load-parts.ts';

// What one page alone needs comes when the page is that one.
const alone: Record<string, () => Promise<unknown>> = {
  'embed-builder': () => import('../components/embed-builder/embed-builder.ts'),
  'figure-card': () => import('../components/figure-card/figure-card.ts'),
  'equity-lens': () => import('../components/equity-lens/equity-lens.ts'),
  'note-form': () => import('../components/note-form/note-form.ts'),
  'sheet-check': () => import('../components/sheet-check/sheet-check.ts'),
};
for (const [name, load] of Object.entries(alone)) if (document.querySelector(name) !== null) void load();
