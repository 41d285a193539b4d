const csvw = 'http://www.w3.org/ns/csvw#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** The words of CSV on the Web that we use, in terms of its namespace: the standard's own context, cut to them. */
export const csvwContext = {
  'http://www.w3.org/ns/csvw': {
    '@vocab': csvw,
    dc: 'http://purl.org/dc/terms/',
    columns: { '@id': `${csvw}column`, '@container': '@list' },
    titles: `${csvw}title`,
    datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
    string: `${xsd}string`,
    number: `${xsd}double`,
  },
};
