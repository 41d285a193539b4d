import '../components/follow-group/follow-group.ts';
import '../components/copy-text/copy-text.ts';
import '../components/theme-choice/theme-choice.ts';
import '../components/sort-list/sort-list.ts';
import '../components/pair-choice/pair-choice.ts';
import '../components/place-figures/map-views.ts';
import '../components/place-choice/place-choice.ts';
