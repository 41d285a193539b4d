import { expect, test } from 'vitest';
import { brief, change, problemsAfter } from '../../cities/invented-city.ts';

const site = change('site.yaml', 'languages:', 'roles: [Harbour master]\nlanguages:');
const signed = (role: string) =>
  change(
    'catalog/issue-areas/work-at-sea.yaml',
    'id: work-at-sea\n',
    `id: work-at-sea\nsignOff: { role: ${role}, date: 2022-01-31 }\n`,
  );

test('a role of the site may sign an issue area off, and nobody else', () => {
  expect(problemsAfter(site, signed('Harbour master'))).toEqual([]);
  expect(problemsAfter(site, signed('Jane Doe')).map(brief)).toEqual([
    'catalog/issue-areas/work-at-sea.yaml:3:18 signOff.role: "Jane Doe" is no role of this site',
  ]);
  expect(problemsAfter(signed('Harbour master'))[0]?.allowed).toContain('which lists none');
});
