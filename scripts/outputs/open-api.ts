import type { PublishedSite } from '../../src/model/published-site.ts';
import type { ColumnMeaning } from '../../src/format/dictionary.ts';

const text = { type: 'string' };
const ok = (description: string, type: string, schema: object) => ({
  '200': { description, content: { [type]: { schema } } },
});

const parameter = (name: string, values: readonly string[]) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', ...(values.length === 0 ? {} : { enum: values }) },
});

function figuresSchema(columns: readonly ColumnMeaning[]): object {
  const properties = columns.map(({ column, type, meaning }) => [column, { type, description: meaning }]);
  return { type: 'object', properties: Object.fromEntries(properties) as object };
}

const figures = {
  type: 'object',
  properties: { figures: { type: 'array', items: { $ref: '#/components/schemas/Figure' } } },
};

const get = (summary: string, responses: object, parameters: readonly object[] = []) => ({
  get: { summary, ...(parameters.length === 0 ? {} : { parameters }), responses },
});

function pathsOf({ indicators, issueAreas, geographies }: PublishedSite): object {
  const placed = geographies.filter(({ geography }) => geography.pages).map(({ geography }) => geography.id);
  const areas = issueAreas.map(({ issueArea }) => issueArea.id);
  const indicator = parameter('indicator', indicators);
  const json = (description: string, schema: object = { type: 'object' }) =>
    ok(description, 'application/json', schema);
  return {
    '/data/index.json': get('Every indicator with its files', json('The list')),
    '/data/indicators/{indicator}.json': get(
      'The object that the page of an indicator is printed from',
      json('Figures, comparisons, texts and sentences'),
      [indicator],
    ),
    '/data/indicators/{indicator}.csv': get('Every figure of an indicator', ok('One figure a row', 'text/csv', text), [
      indicator,
    ]),
    '/data/issue-areas/{issueArea}.json': get('Every figure of an issue area', json('Figures, labels once', figures), [
      parameter('issueArea', areas),
    ]),
    '/data/places/{geography}/{area}.json': get('Every figure of a place', json('Figures, labels once', figures), [
      parameter('geography', placed),
      parameter('area', []),
    ]),
    '/data/all-indicators.json': get('Every figure', json('Figures, labels once', figures)),
    '/data.json': get('The register of data sets, DCAT-US 1.1', json('The register')),
  };
}

/**
 * What can be asked of the site by a program, as OpenAPI 3.1: files that lie still, so every request is a GET and no
 * key is needed.
 */
export function toOpenApi(published: PublishedSite, columns: readonly ColumnMeaning[]): string {
  const { site, date } = published;
  const described = {
    openapi: '3.1.0',
    info: {
      title: site.texts.name,
      description: site.texts.purpose,
      version: date,
      contact: { email: site.contact },
      license: {
        name: 'CC BY 4.0 (texts and calculations)',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
    },
    servers: [{ url: site.url }],
    paths: pathsOf(published),
    components: { schemas: { Figure: figuresSchema(columns) } },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
