import type { People } from '../lens/reach.ts';
import type { LensResult } from '../lens/run-lens.ts';
import type { Residents } from '../model/lens-data.ts';
import { atStart } from './at-start.ts';
import { groupsInOrder, kilometres, type LensWords, placeName, wholeMoney } from './lens-words.ts';
import type { MemoBlock } from './memo.ts';
import { formatNumber } from './number.ts';
import { formatValue } from './value.ts';

/** Of many projects this many are listed in the memo; the file of projects has all. */
const mostListed = 200;

const percent = { unit: 'percent', per: null, decimals: 1 } as const;

/** The share of a group in the people of a place, with the number; a dash where either is not known. */
function shareText({ messages }: LensWords, { all, groups }: Pick<Residents, 'all' | 'groups'>, at: number): string {
  const count = groups[at] ?? null;
  if (count === null || all === null || all === 0) return messages.say('values.noInterval');
  const share = formatValue((100 * count) / all, percent, messages);
  return `${share} (${formatNumber(count, 0, messages.locale)})`;
}

const countText = ({ messages }: LensWords, people: Pick<Residents, 'all'> | null): string =>
  people?.all === null || people === null
    ? messages.say('values.noInterval')
    : formatNumber(people.all, 0, messages.locale);

/** Who lives within reach beside the whole city: everyone first, groups by their name. */
function groupsTable(words: LensWords, { reach, choice }: LensResult): MemoBlock {
  const { data, say, of } = words;
  const columns: { head: string; people: People | Pick<Residents, 'all' | 'groups'> }[] = [
    { head: atStart(of(data.city), words.messages.locale), people: data.whole },
    ...(reach.points === null
      ? []
      : [{ head: say('nearPoints', { km: kilometres(words, choice.metres) }), people: reach.points }]),
    ...(reach.places === null ? [] : [{ head: say('inPlaces'), people: reach.places }]),
  ];
  const rows = groupsInOrder(words).map(({ at, label }) => [
    label,
    ...columns.map(({ people }) => shareText(words, people, at)),
  ]);
  return {
    kind: 'table',
    caption: say('peopleCaption'),
    heads: [say('group'), ...columns.map(({ head }) => head)],
    rows: [[say('everyone'), ...columns.map(({ people }) => countText(words, people))], ...rows],
  };
}

/** Where a project lies, in words. */
export function whereText(words: LensWords, { place }: LensResult['projects'][number]): string {
  if (place.kind === 'whole') return words.say('citywide');
  const name = placeName(words, place.area);
  return place.kind === 'area' ? name : `${name} (${place.longitude}, ${place.latitude})`;
}

function projectsTable(words: LensWords, { projects, reach }: LensResult): MemoBlock[] {
  const { say, messages } = words;
  const rows = projects.slice(0, mostListed).map((project, at) => {
    const people = reach.projects[at] ?? null;
    const areas =
      people === null || project.place.kind !== 'point' ? messages.say('values.noInterval') : String(people.areas);
    return [
      project.name,
      project.kind,
      whereText(words, project),
      wholeMoney(words, project.amount),
      countText(words, people),
      areas,
    ];
  });
  const heads = ['project', 'kind', 'where', 'amount', 'within', 'tracts'].map((key) => say(key));
  const rest = projects.length - rows.length;
  return [
    { kind: 'table', caption: say('projectsCaption'), heads, rows },
    ...(rest > 0 ? [{ kind: 'paragraph', text: say('more', { count: rest }) } as const] : []),
  ];
}

/** Who lives within reach, by group and by project. */
export const peopleBlocks = (words: LensWords, result: LensResult): MemoBlock[] => [
  { kind: 'paragraph', text: words.texts.method.reach },
  groupsTable(words, result),
  { kind: 'paragraph', text: words.texts.living },
  ...projectsTable(words, result),
];
