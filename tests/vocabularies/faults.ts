import type { Property, Vocabularies } from './published.ts';
import { isSound, mayBe, mayBeAddress, type Literal } from './values.ts';

/** A thing, an address or a text in a graph, as RDF libraries have it. */
export interface Term {
  termType: string;
  value: string;
  datatype?: { value: string };
}

export interface Triple {
  subject: Term;
  predicate: Term;
  object: Term;
}

/** What is wrong, and the name by which a test may allow it with a reason: `domain schema:author`. */
export interface Fault {
  name: string;
  says: string;
  /** The first description that has it. */
  where?: string;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const anything = ['http://www.w3.org/2002/07/owl#Thing', 'http://www.w3.org/2000/01/rdf-schema#Resource'];

/** schema.org answers to both addresses, and publishes its terms by the first. */
const canonical = (address: string): string => address.replace(/^https:\/\/schema\.org\//, 'http://schema.org/');

/** What one property of one thing is judged by. */
interface Judged {
  words: Vocabularies;
  short: (address: string) => string;
  typesOf: (term: Term) => string[];
  /** The members of a list, or the value itself. */
  membersOf: (term: Term) => Term[];
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const listed = (classes: Iterable<string>, { short }: Judged): string => [...classes].map(short).sort().join(', ');

/** Is one of these types, or a class above it, among those asked for? `null` where no vocabulary at hand knows any. */
function isAmong(types: string[], wanted: Set<string>, { words }: Judged): boolean | null {
  if (anything.some((one) => wanted.has(one))) return true;
  const known = types.filter((type) => words.above.has(type));
  if (known.length === 0) return null;
  return known.some((type) => [...words.above.get(type)!].some((above) => wanted.has(above)));
}

function domainFaults(name: string, { domain }: Property, subject: Term, judged: Judged): Fault[] {
  const types = judged.typesOf(subject);
  if (domain.size === 0 || isAmong(types, domain, judged) !== false) return [];
  const says = `stands on ${listed(types, judged)}; it is for ${listed(domain, judged)}`;
  return [{ name: `domain ${judged.short(name)}`, says }];
}

function mayHoldText({ range, isSuggested, takes }: Property, literal: Literal): boolean {
  if (takes === 'thing') return false;
  if (range.size === 0 || isSuggested) return true;
  return [...range].some((kind) => mayBe(kind, literal) === true);
}

function mayHoldThing({ range, takes }: Property, types: string[], object: Term, judged: Judged): boolean {
  if (takes === 'text') return false;
  if (range.size === 0) return true;
  const among = isAmong(types, range, judged);
  if (among !== null) return among;
  return object.termType === 'BlankNode' || [...range].some(mayBeAddress);
}

function rangeFaults(name: string, property: Property, object: Term, judged: Judged): Fault[] {
  const fault = `range ${judged.short(name)}`;
  const wanted = property.range.size === 0 ? `a ${property.takes}` : listed(property.range, judged);
  if (object.termType === 'Literal') {
    const literal = object as Literal;
    if (!isSound(literal)) return [{ name: fault, says: `“${object.value}” is no ${literal.datatype.value}` }];
    return mayHoldText(property, literal)
      ? []
      : [{ name: fault, says: `holds “${cut(object.value)}”; it is for ${wanted}` }];
  }
  const types = judged.typesOf(object);
  if (mayHoldThing(property, types, object, judged)) return [];
  return [{ name: fault, says: `holds ${listed(types, judged) || object.value}; it is for ${wanted}` }];
}

/** Is the word one of a vocabulary at hand, and not given up? */
function wordFaults(rule: 'type' | 'property' | 'term', address: string, known: boolean, judged: Judged): Fault[] {
  const { words, short } = judged;
  const isCovered = [...words.spaces.values()].some((space) => address.startsWith(space));
  if (!isCovered) return rule === 'term' ? [] : [{ name: `uncovered ${address}`, says: 'is of no vocabulary at hand' }];
  if (!known) return [{ name: `${rule} ${short(address)}`, says: `is no ${rule} of its vocabulary` }];
  const now = words.replaced.get(address);
  return now === undefined ? [] : [{ name: `superseded ${short(address)}`, says: `is given up for ${short(now)}` }];
}

function tripleFaults({ subject, predicate, object }: Triple, judged: Judged): Fault[] {
  const { words } = judged;
  const name = canonical(predicate.value);
  const value = canonical(object.value);
  if (name === `${rdf}type`) return wordFaults('type', value, words.classes.has(value), judged);
  if ([`${rdf}first`, `${rdf}rest`].includes(name)) return [];
  const property = words.properties.get(name);
  const faults = wordFaults('property', name, property !== undefined, judged);
  if (object.termType === 'NamedNode') faults.push(...wordFaults('term', value, words.terms.has(value), judged));
  if (property === undefined) return faults;
  const ofRange = judged.membersOf(object).flatMap((one) => rangeFaults(name, property, one, judged));
  return [...faults, ...domainFaults(name, property, subject, judged), ...ofRange];
}

/** The one class that a property's value is of, where its vocabulary names one that is no kind of text. */
function impliedType({ predicate }: Triple, { properties }: Vocabularies): string[] {
  const [one, ...others] = properties.get(canonical(predicate.value))?.range ?? [];
  return one === undefined || others.length > 0 || anything.includes(one) ? [] : [one];
}

/** What is known of the things of a graph: their types, stated or else implied by what leads to them, and its lists. */
function knownOf(graph: readonly Triple[], words: Vocabularies): Pick<Judged, 'typesOf' | 'membersOf'> {
  const from = Map.groupBy(graph, ({ subject }) => subject.value);
  const of = (term: Term, predicate: string): Term[] =>
    (from.get(term.value) ?? []).filter((one) => one.predicate.value === rdf + predicate).map(({ object }) => object);
  const membersOf = (term: Term): Term[] => {
    const first = term.termType === 'BlankNode' ? of(term, 'first') : [];
    return first.length === 0 ? [term] : [...first, ...of(term, 'rest').flatMap(listRest)];
  };
  const listRest = (term: Term): Term[] => (term.value === `${rdf}nil` ? [] : membersOf(term));
  const leading = graph.flatMap((triple) => membersOf(triple.object).map(({ value }) => ({ value, triple })));
  const to = Map.groupBy(leading, ({ value }) => value);
  const typesOf = (term: Term): string[] => {
    const stated = of(term, 'type').map(({ value }) => canonical(value));
    return stated.length > 0 ? stated : (to.get(term.value) ?? []).flatMap(({ triple }) => impliedType(triple, words));
  };
  return { typesOf, membersOf };
}

/**
 * Holds a graph to published vocabularies: invented types, properties and terms, properties on things they are not
 * for, values that they are not for, terms that are given up, and words that no vocabulary at hand covers.
 * A thing whose type nothing says or implies is not judged by it. Example: `schema:licence` on a `schema:Dataset` is 1 fault.
 */
export function faultsOf(triples: Iterable<Triple>, words: Vocabularies): Fault[] {
  const graph = [...triples];
  const short = (address: string): string => {
    const space = [...words.spaces].find(([, namespace]) => address.startsWith(namespace));
    return space === undefined ? address : `${space[0]}:${address.slice(space[1].length)}`;
  };
  const judged = { words, short, ...knownOf(graph, words) };
  const found = graph.flatMap((triple) => tripleFaults(triple, judged));
  return [...new Map(found.map((fault) => [`${fault.name} ${fault.says}`, fault])).values()];
}

/**
 * The faults that no reason allows, the first of each name, and the reasons that allow nothing: both must be none.
 * Example: with the reason `{ 'property dcat:keyWord': '…' }` and no such fault, 1 line tells that it is not needed.
 */
export function unexplained(faults: readonly Fault[], reasons: Readonly<Record<string, string>>): string[] {
  const byName = Map.groupBy(faults, ({ name }) => name);
  const told = [...byName].filter(([name]) => !(name in reasons));
  return [
    ...told.map(([name, [first, ...others]]) => {
      const place = first!.where === undefined ? '' : `${first!.where}: `;
      return `${place}${name} ${first!.says}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
    }),
    ...Object.keys(reasons)
      .filter((name) => !byName.has(name))
      .map((name) => `${name} is allowed, and nothing needs it`),
  ];
}
