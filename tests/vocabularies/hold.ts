import { croissant } from './croissant.ts';
import { csvwContext } from './csvw.ts';
import { dcatUs11, dcatUs30, reasons11, reasons30 } from './dcat-us.ts';
import { type Fault, faultsOf, type Triple, unexplained } from './faults.ts';
import { schemaOrg, triplesOf } from './linked.ts';
import { type OwnReading, readVocabularies, type Vocabularies } from './published.ts';

/** Descriptions of one standard by where they are, held to the vocabularies that it takes its words from. */
type Hold = (documents: Readonly<Record<string, object>>) => Promise<string[]>;

function holder(
  names: string[],
  read: (document: object) => Promise<Triple[]>,
  { own = [], reasons = {} }: { own?: OwnReading[]; reasons?: Record<string, string> } = {},
): Hold {
  let words: Vocabularies | undefined;
  return async (documents) => {
    words ??= readVocabularies(names, own);
    const found: Fault[] = [];
    for (const [where, document] of Object.entries(documents))
      found.push(...faultsOf(await read(document), words).map((fault) => ({ ...fault, where })));
    return unexplained(found, reasons);
  };
}

/** A thing of two kinds is two things under one address: a register says then of each what it says of the other. */
async function ofOneKind(document: object): Promise<Triple[]> {
  const triples = await triplesOf(document);
  const types = triples.filter(({ predicate }) => predicate.value.endsWith('#type'));
  for (const [name, kinds] of Map.groupBy(types, ({ subject }) => subject.value))
    if (kinds.length > 1) throw new Error(`${name} is ${kinds.map(({ object }) => object.value).join(' and ')}`);
  return triples;
}

/** Data sets as pages describe them to search engines. */
export const holdPages: Hold = holder(['schema'], (document) => triplesOf(document, schemaOrg));

/** Croissant: what it takes from schema.org and Dublin Core, and its own terms as we read its specification. */
export const holdCroissant: Hold = holder(['schema', 'dcterms'], (document) => triplesOf(document), {
  own: [croissant],
});

/** CSV on the Web: a description of one file is one of a table, though it need not say so. */
export const holdCsvw: Hold = holder(['csvw', 'dcterms'], (document) =>
  triplesOf({ '@type': 'Table', ...document }, csvwContext),
);

const ofRegisters = ['dcat', 'dcterms', 'foaf', 'vcard', 'org', 'skos'];

/** A register as DCAT-US 1.1 has it. */
export const holdDcat11: Hold = holder(ofRegisters, (document) => triplesOf(document, dcatUs11), {
  reasons: reasons11,
});

/** A register as DCAT-US 3.0 has it. */
export const holdDcat30: Hold = holder(ofRegisters, (document) => ofOneKind({ '@context': dcatUs30, ...document }), {
  reasons: reasons30,
});
