import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/headers-file.ts';

const rules = parseHeaders(
  '# all\n/*\n  X-Frame-Options: DENY\n  Link: <https://a.example>; rel="x"\n\n/data/*\n  Access-Control-Allow-Origin: *\n',
);

test('headers of every rule that fits a path', () => {
  expect(headersFor(rules, '/data/index.json')).toEqual({
    'x-frame-options': 'DENY',
    link: '<https://a.example>; rel="x"',
    'access-control-allow-origin': '*',
  });
  expect(headersFor(rules, '/about/')).not.toHaveProperty('access-control-allow-origin');
});

test('a rule without a star is for one path', () => {
  expect(headersFor(parseHeaders('/a\n  X-A: 1'), '/a/b')).toEqual({});
});
