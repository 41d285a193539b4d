import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Parser, Store, type Quad, type Term } from 'n3';

const { resolve } = createRequire(import.meta.url);

/** What a vocabulary says of one property. */
export interface Property {
  /** Classes of things that may have it; empty: any. */
  domain: Set<string>;
  /** Classes and kinds of text that its value may be; empty: any. */
  range: Set<string>;
  /** The range is a suggestion, as Dublin Core has it: a text may stand there too. */
  isSuggested: boolean;
  /** OWL says that its value is a thing, or that it is a text; null: it says neither. */
  takes: 'thing' | 'text' | null;
}

/** Published vocabularies, read together. */
export interface Vocabularies {
  /** Prefix → namespace. */
  spaces: Map<string, string>;
  /** Every term that is described: classes, properties and single things. */
  terms: Set<string>;
  classes: Set<string>;
  properties: Map<string, Property>;
  /** Terms that are given up, each with what stands for it now. */
  replaced: Map<string, string>;
  /** Class → itself and all classes it is a part of. */
  above: Map<string, Set<string>>;
}

/** A vocabulary that no package publishes, in Turtle. */
export interface OwnReading {
  prefix: string;
  namespace: string;
  turtle: string;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const owl = 'http://www.w3.org/2002/07/owl#';
const schema = 'http://schema.org/';
const ofClass = [`${rdfs}Class`, `${owl}Class`, `${rdfs}Datatype`, 'http://purl.org/dc/terms/AgentClass'];
const suggestedRange = 'http://purl.org/dc/dcam/rangeIncludes';

function readPackage(name: string): { prefix: string; namespace: string; quads: Quad[] } {
  const about = JSON.parse(readFileSync(resolve(`@vocabulary/${name}/package.json`), 'utf8')) as {
    vocabulary: { prefix: string; namespace: string };
  };
  const quads = new Parser().parse(readFileSync(resolve(`@vocabulary/${name}/${name}.nq`), 'utf8'));
  return { ...about.vocabulary, quads };
}

function membersOf(store: Store, list: Term): Term[] {
  const [rest] = store.getObjects(list, `${rdf}rest`, null);
  return [...store.getObjects(list, `${rdf}first`, null), ...(rest === undefined ? [] : membersOf(store, rest))];
}

/** The members of `owl:unionOf` where a class is given as one, otherwise the class. */
function alternatives(store: Store, subject: string, ...predicates: string[]): Set<string> {
  const objects = predicates.flatMap((predicate) => store.getObjects(subject, predicate, null));
  const named = objects.flatMap((object) => {
    const [union] = store.getObjects(object, `${owl}unionOf`, null);
    return union === undefined ? [object] : membersOf(store, union);
  });
  return new Set(named.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value));
}

function propertyOf(store: Store, subject: string, types: string[]): Property {
  const suggested = alternatives(store, subject, suggestedRange);
  const range = alternatives(store, subject, `${rdfs}range`, `${schema}rangeIncludes`);
  const takes = types.includes(`${owl}ObjectProperty`)
    ? 'thing'
    : types.includes(`${owl}DatatypeProperty`)
      ? 'text'
      : null;
  return {
    domain: alternatives(store, subject, `${rdfs}domain`, `${schema}domainIncludes`),
    range: new Set([...range, ...suggested]),
    isSuggested: suggested.size > 0,
    takes,
  };
}

function replacedIn(store: Store): [string, string][] {
  return [
    ...store
      .getQuads(null, `${owl}deprecated`, null, null)
      .filter(({ object }) => object.value === 'true')
      .map(({ subject }): [string, string] => [subject.value, 'nothing that is named']),
    ...store
      .getQuads(null, `${schema}supersededBy`, null, null)
      .map(({ subject, object }): [string, string] => [subject.value, object.value]),
  ];
}

/** Class → itself and all above it: subclasses, and classes that are said to be the same. */
function hierarchy(store: Store, classes: Iterable<string>): Map<string, Set<string>> {
  const direct = (name: string): string[] => [
    ...alternatives(store, name, `${rdfs}subClassOf`, `${owl}equivalentClass`),
    ...store.getSubjects(`${owl}equivalentClass`, name, null).map(({ value }) => value),
  ];
  const all = (name: string): Set<string> => {
    const found = new Set([name]);
    for (const one of found) for (const above of direct(one)) found.add(above);
    return found;
  };
  return new Map([...classes].map((name) => [name, all(name)]));
}

/**
 * Reads vocabularies as Zazuko publishes them in `@vocabulary/<name>`, and readings of our own where nobody does.
 * Example: `readVocabularies(['schema']).properties.get('http://schema.org/license')?.range` holds 2 classes.
 */
export function readVocabularies(names: readonly string[], own: readonly OwnReading[] = []): Vocabularies {
  const parts = [
    ...names.map(readPackage),
    ...own.map(({ turtle, ...space }) => ({ ...space, quads: new Parser().parse(turtle) })),
  ];
  const store = new Store();
  // A vocabulary says in passing things of others; only the terms of its own namespace are its word.
  for (const { namespace, quads } of parts)
    store.addQuads(
      quads.filter(({ subject: { termType, value } }) => termType === 'BlankNode' || value.startsWith(namespace)),
    );
  const typesOf = Map.groupBy(store.getQuads(null, `${rdf}type`, null, null), ({ subject }) => subject.value);
  const types = [...typesOf].map(([name, quads]): [string, string[]] => [
    name,
    quads.map(({ object }) => object.value),
  ]);
  const classes = types.filter(([, of]) => of.some((type) => ofClass.includes(type))).map(([name]) => name);
  const properties = types.filter(([, of]) => of.some((type) => type.endsWith('Property')));
  return {
    spaces: new Map(parts.map(({ prefix, namespace }) => [prefix, namespace])),
    terms: new Set(types.map(([name]) => name)),
    classes: new Set(classes),
    properties: new Map(properties.map(([name, of]) => [name, propertyOf(store, name, of)])),
    replaced: new Map(replacedIn(store)),
    above: hierarchy(store, classes),
  };
}
