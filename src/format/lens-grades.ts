import type { LensResult } from '../lens/run-lens.ts';
import type { LensWords } from './lens-words.ts';
import type { MemoBlock } from './memo.ts';

/** Of many projects this many are listed in the memo; the file of projects has all. */
const mostListed = 200;

/** The criteria with their points and what would support an answer. */
export function criteriaTable({ data, texts, say }: LensWords): Extract<MemoBlock, { kind: 'table' }> {
  return {
    kind: 'table',
    caption: say('criteriaCaption'),
    heads: [say('criterion'), say('columnName'), say('points'), say('asks'), say('evidence')],
    rows: data.grading.map(({ id, points }) => {
      const { name, asks, evidence } = texts.criteria[id]!;
      return [name, id, String(points), asks, evidence];
    }),
  };
}

/** The points of every project beside their parts. Where no project answers anything, that is said and nothing is added up. */
export function gradesBlocks(words: LensWords, { projects, grades }: LensResult): MemoBlock[] {
  const { data, texts, say } = words;
  const intro: MemoBlock[] = [
    { kind: 'paragraph', text: texts.proposal },
    { kind: 'paragraph', text: texts.method.grading },
    criteriaTable(words),
  ];
  const graded = projects.flatMap((project, at) => (grades[at] === null ? [] : [{ project, grade: grades[at]! }]));
  if (graded.length === 0) return [...intro, { kind: 'paragraph', text: say('nothingGraded') }];
  const rows = graded.slice(0, mostListed).map(({ project, grade }) => [
    project.name,
    say('total', {
      given: grade.given,
      answerable: grade.answerable,
      answered: grade.answered,
      of: data.grading.length,
      inAll: grade.inAll,
    }),
    ...data.grading.map(({ id, points }) => {
      const answer = project.answers[id];
      if (answer?.points === null || answer === undefined) return say('notAnswered');
      const evidence = answer.evidence === '' ? say('noEvidence') : answer.evidence;
      return say('answer', { given: answer.points, points, evidence });
    }),
  ]);
  const heads = [say('project'), say('totalHead'), ...data.grading.map(({ id }) => texts.criteria[id]!.name)];
  const rest = graded.length - rows.length;
  return [
    ...intro,
    { kind: 'table', caption: say('gradesCaption'), heads, rows },
    ...(rest > 0 ? [{ kind: 'paragraph', text: say('more', { count: rest }) } as const] : []),
  ];
}
