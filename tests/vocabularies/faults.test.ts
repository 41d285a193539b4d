import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { croissant } from './croissant.ts';
import { faultsOf, unexplained } from './faults.ts';
import { schemaOrg, triplesOf } from './linked.ts';
import { readVocabularies } from './published.ts';

// Each kind of fault is found, and what is sound is left alone. The things described are invented.

const schema = readVocabularies(['schema', 'dcterms'], [croissant]);
const dcat = readVocabularies(['dcat', 'dcterms', 'foaf', 'vcard', 'org', 'skos']);

const prefixes = `
  @prefix s: <http://schema.org/> . @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dc: <http://purl.org/dc/terms/> .
  @prefix vcard: <http://www.w3.org/2006/vcard/ns#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
  @prefix org: <http://www.w3.org/ns/org#> . @prefix cr: <http://mlcommons.org/croissant/> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;
const names = (turtle: string, words = schema): string[] =>
  faultsOf(new Parser().parse(prefixes + turtle), words).map(({ name }) => name);

test('the published vocabularies are whole: classes, properties, and what is above what', () => {
  expect(schema.classes.size).toBeGreaterThan(900);
  expect(schema.properties.size).toBeGreaterThan(1500);
  expect(schema.above.get('http://schema.org/Dataset')).toContain('http://schema.org/CreativeWork');
  expect(schema.properties.get('http://schema.org/license')!.range).toEqual(
    new Set(['http://schema.org/CreativeWork', 'http://schema.org/URL']),
  );
  expect(dcat.above.get('http://www.w3.org/ns/org#Organization')).toContain('http://purl.org/dc/terms/Agent');
});

test('a type, a property and a value that are in no vocabulary are told', () => {
  expect(names('[] a s:DataSett .')).toEqual(['type schema:DataSett']);
  expect(names('[] a s:Dataset ; s:licence <https://port.example/> .')).toEqual(['property schema:licence']);
  expect(names('[] a cr:Field ; cr:dataType s:Flaot .')).toEqual(['term schema:Flaot']);
  expect(names('[] a <https://port.example/Kind> .')).toEqual(['uncovered https://port.example/Kind']);
  expect(names('[] a s:Dataset ; <https://port.example/word> "a" .')).toEqual(['uncovered https://port.example/word']);
});

test('a property on a thing it is not for is told, and what is inherited is not', () => {
  expect(names('[] a s:Organization ; s:distribution [ a s:DataDownload ] .')).toEqual(['domain schema:distribution']);
  expect(names('[] a s:Dataset ; s:license <https://port.example/> ; s:name "a" .')).toEqual([]);
  expect(names('[] a s:Organization, s:Dataset ; s:distribution [ a s:DataDownload ] .')).toEqual([]);
  expect(names('[] a dcat:Dataset ; dcat:downloadURL <https://port.example/> .', dcat)).toEqual([
    'domain dcat:downloadURL',
  ]);
  expect(names('[] a cr:RecordSet ; cr:column "a" .')).toEqual(['domain cr:column']);
});

test('a value that a property is not for is told: a text for a thing, another thing, an impossible day', () => {
  expect(names('[] a s:Dataset ; s:isBasedOn "a survey" .')).toEqual(['range schema:isBasedOn']);
  expect(names('[] a s:Dataset ; s:isBasedOn "https://port.example/survey" .')).toEqual([]);
  expect(names('[] a s:Dataset ; s:creator [ a s:Dataset ] .')).toEqual(['range schema:creator']);
  expect(names('[] a s:Dataset ; s:dateModified "2022-02-29" .')).toEqual(['range schema:dateModified']);
  expect(names('[] a s:Dataset ; s:dateModified "2022-02-28", "2022-02-28T10:00:00Z" .')).toEqual([]);
  expect(names('[] a s:Dataset ; s:name 7 .')).toEqual(['range schema:name']);
  expect(names('[] a dcat:Distribution ; dcat:mediaType "text/csv" .', dcat)).toEqual(['range dcat:mediaType']);
  expect(names('[] a dcat:Dataset ; dcat:contactPoint [ a vcard:Contact ] .', dcat)).toEqual([
    'range dcat:contactPoint',
  ]);
  expect(names('[] a dcat:Distribution ; dcat:byteSize "-1"^^xsd:nonNegativeInteger .', dcat)).toEqual([
    'range dcat:byteSize',
  ]);
});

test('where Dublin Core suggests a class, a text may stand, and a thing of another class is told', () => {
  expect(names('[] a dcat:Dataset ; dc:license "none stated" ; dc:publisher [ a org:Organization ] .', dcat)).toEqual(
    [],
  );
  expect(names('[] a dcat:Dataset ; dc:publisher [ a foaf:Document ] .', dcat)).toEqual(['range dcterms:publisher']);
});

test('a term that is given up is told with what stands for it now', () => {
  const [fault] = faultsOf(
    new Parser().parse(`${prefixes} [] a s:Dataset ; s:isBasedOnUrl <https://port.example/> .`),
    schema,
  );
  expect(fault).toEqual({ name: 'superseded schema:isBasedOnUrl', says: 'is given up for schema:isBasedOn' });
});

test('lists are judged by their members, and what leads to a thing says its type', () => {
  const csvw = readVocabularies(['csvw']);
  const table = (column: string): string =>
    `@prefix w: <http://www.w3.org/ns/csvw#> . [] a w:Table ; w:tableSchema [ w:column ( ${column} ) ] .`;
  expect(names(table('[ w:name "a" ] [ w:name "b" ]'), csvw)).toEqual([]);
  expect(names(table('[ w:name "a" ] [ w:delimiter "," ]'), csvw)).toEqual(['domain csvw:delimiter']);
  expect(names(table('[ a w:Dialect ]'), csvw)).toEqual(['range csvw:column']);
});

test('a fault is allowed only with a reason, and a reason only with its fault', () => {
  const faults = [{ name: 'domain a:b', says: 'stands on a:C; it is for a:D' }];
  expect(unexplained(faults, {})).toEqual(['domain a:b stands on a:C; it is for a:D']);
  expect(unexplained([{ ...faults[0]!, where: 'a.json' }, ...faults], {})).toEqual([
    'a.json: domain a:b stands on a:C; it is for a:D (and 1 more)',
  ]);
  expect(unexplained(faults, { 'domain a:b': 'the profile asks for it' })).toEqual([]);
  expect(unexplained([], { 'domain a:b': 'the profile asks for it' })).toEqual([
    'domain a:b is allowed, and nothing needs it',
  ]);
});

test('linked data without a context, or with a word that would be left out, is refused', async () => {
  await expect(triplesOf({ '@context': 'https://other.example', name: 'a' }, schemaOrg)).rejects.toThrow();
  await expect(triplesOf({ '@context': { a: 'https://port.example/a' }, a: '1', b: '2' })).rejects.toThrow();
  expect(await triplesOf({ '@context': 'https://schema.org', '@type': 'Dataset', name: 'a' }, schemaOrg)).toHaveLength(
    2,
  );
});
