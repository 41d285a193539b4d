import { beforeAll, expect, test } from 'vitest';
import type { GroupStanding } from '../../../src/model/group-standing.ts';
import { groupPage, groupPath, sourcesOf } from '../../../src/published/group-page.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let standing: GroupStanding;

beforeAll(async () => {
  await publishVerity('group-page');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const { readGroup } = await import('../../../src/published/read.ts');
  page = pageContext('en', '/');
  standing = readGroup('kin', 'heron-kin');
});

test('rows stand by issue area, and every indicator stands somewhere', () => {
  const found = groupPage(page, standing);
  const lines = found.areas.flatMap((area) => area.lines);
  expect(found.areas.map(({ id }) => id)).toEqual(page.issueAreas().map(({ id }) => id));
  expect(lines).toHaveLength(standing.rows.length);
  const ids = [
    ...lines.map(({ published }) => published.id),
    ...found.elsewhere.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    ...found.undivided.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  ];
  expect(new Set(ids)).toEqual(new Set(page.indicators().map(({ id }) => id)));
});

test('a row without a figure is told again, by why', () => {
  const hidden = { ...standing, rows: standing.rows.map((row) => ({ ...row, group: 'other-kin' })) };
  for (const { status, indicators } of groupPage(page, hidden).missing) {
    expect(status).not.toBe('published');
    expect(indicators.length).toBeGreaterThan(0);
  }
});

test('another variant leads to the page of the group called the same, if it has one', () => {
  const elsewhere = [{ indicator: 'safe-water', dimension: 'kin', group: 'otter-kin' }];
  expect(groupPage(page, { ...standing, elsewhere }).elsewhere).toMatchObject([
    { dimension: 'kin', group: { label: 'Otter', path: '/groups/kin/otter-kin/' } },
  ]);
  expect(
    groupPage(page, { ...standing, elsewhere: [{ ...elsewhere[0]!, group: null }] }).elsewhere[0]?.group,
  ).toBeNull();
});

test('a group that is none has no path; sources stand once', () => {
  expect(groupPath(page, 'kin', 'heron-kin')).toBe('/groups/kin/heron-kin/');
  expect(groupPath(page, 'kin', 'crow-kin')).toBeNull();
  const lines = groupPage(page, standing).areas.flatMap((area) => area.lines);
  const ids = sourcesOf(page, [...lines, ...lines]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
