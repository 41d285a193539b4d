/** A schema that a standard publishes: where, and what it must call itself, so that another one is not taken for it. */
export interface DeclaredSchema {
  file: string;
  title: string;
  /** Its `$id`, or `id`, without the `#` at its end; absent where the standard gives it none. */
  id?: string;
}

/** A standard that we follow, and the files of ours that say they do. */
export interface Standard {
  /** The folder of its schemas in the cache. */
  id: string;
  title: string;
  /** The draft of JSON Schema that its schemas are written in: their `$schema`, without the `#` at its end. */
  draft: string;
  /** The address below which its schemas lie. */
  base: string;
  schemas: readonly DeclaredSchema[];
  /** The schema that a whole file must keep to. */
  entry: string;
  /** Our files: a name at the top of the site, or the end of the name of any file. */
  files: { name: string; anywhere: boolean };
  /** Where the published schema says another thing than the text of its standard, and what the text has us write. */
  disputed?: { pointer: string; value: string; why: string };
}

const dataUs3 = 'https://resources.data.gov/dcat-us/3.0.0/definitions/';
const dataUs11 = 'https://resources.data.gov/schemas/dcat-us/v1.1/schema/';
const draft = {
  four: 'http://json-schema.org/draft-04/schema',
  seven: 'http://json-schema.org/draft-07/schema',
  of2020: 'https://json-schema.org/draft/2020-12/schema',
};

/** Of DCAT-US 3.0 only the definitions that our register uses: a value of another one is a fault until it is named here. */
const used = {
  Catalog: 'DCAT-US 3 Catalog',
  Dataset: 'Dataset',
  Distribution: 'Distribution',
  Document: 'Document',
  Kind: 'Kind',
  Organization: 'Organization',
  Agent: 'Agent',
  PeriodOfTime: 'PeriodOfTime',
  Identifier: 'Identifier',
  Location: 'Location',
  Standard: 'Standard',
};

/**
 * The schemas that are fetched, as their standards publish them. Those of DCAT-US 1.1 are the ones for publishers that
 * are no federal agency: the others ask for codes of federal bureaus and programs.
 */
export const standards: readonly Standard[] = [
  {
    id: 'data-package-2.0',
    title: 'Data Package 2.0',
    draft: draft.seven,
    base: 'https://datapackage.org/profiles/2.0/',
    schemas: [
      { file: 'datapackage.json', title: 'Data Package' },
      { file: 'dataresource.json', title: 'Data Resource' },
      { file: 'tableschema.json', title: 'Table Schema' },
      { file: 'tabledialect.json', title: 'Table Dialect' },
    ],
    entry: 'datapackage.json',
    files: { name: 'datapackage.json', anywhere: true },
  },
  {
    id: 'dcat-us-1.1',
    title: 'DCAT-US 1.1',
    draft: draft.four,
    base: dataUs11,
    schemas: [
      {
        file: 'catalog-non-federal.json',
        title: 'Project Open Data Catalog',
        id: `${dataUs11}catalog-non-federal.json`,
      },
      {
        file: 'dataset-non-federal.json',
        title: 'Project Open Data Dataset',
        id: `${dataUs11}dataset-non-federal.json`,
      },
    ],
    entry: 'catalog-non-federal.json',
    files: { name: 'data.json', anywhere: false },
    disputed: {
      pointer: '/conformsTo',
      value: 'https://project-open-data.cio.gov/v1.1/schema',
      why: 'the standard names this URI for version 1.1, and data.gov harvests by it; the schema names its own address',
    },
  },
  {
    id: 'dcat-us-3.0',
    title: 'DCAT-US 3.0',
    draft: draft.of2020,
    base: 'https://raw.githubusercontent.com/GSA/dcat-us/main/jsonschema/definitions/',
    schemas: Object.entries(used).map(([name, title]) => ({
      file: `${name}.json`,
      title,
      id: `${dataUs3}${name.toLowerCase()}`,
    })),
    entry: 'Catalog.json',
    files: { name: 'data-3.0.json', anywhere: false },
  },
];

/** The files of a site that say they follow a standard. Example: of Data Package, `data/all.datapackage.json`. */
export function filesOf({ files: { name, anywhere } }: Standard, paths: readonly string[]): string[] {
  return paths.filter((path) => path === name || (anywhere && path.endsWith(name)));
}
