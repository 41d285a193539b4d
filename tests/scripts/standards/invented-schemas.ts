import { standards, type Standard } from '../../../scripts/standards/declared.ts';

// Invented schemas that call themselves what the published ones do, and ask for very little.

/** The text of an invented schema; `more` are its keywords beside its name. */
export function inventedSchema({ draft, schemas }: Standard, file: string, more: object = {}): string {
  const { title, id } = schemas.find((one) => one.file === file)!;
  const named = id === undefined ? {} : { [draft.includes('draft-04') ? 'id' : '$id']: `${id}#` };
  return JSON.stringify({ $schema: `${draft}#`, ...named, title, ...more });
}

export const standardOf = (id: string): Standard => standards.find((one) => one.id === id)!;
export const dataPackage = standardOf('data-package-2.0');
export const dcat11 = standardOf('dcat-us-1.1');
export const dcat3 = standardOf('dcat-us-3.0');

const asks: Record<string, object> = {
  'datapackage.json': {
    required: ['name'],
    properties: { resources: { type: 'array', items: { $ref: 'dataresource.json' } } },
  },
  'dataresource.json': { required: ['path'] },
  'catalog-non-federal.json': { properties: { conformsTo: { enum: ['https://port.example/v1.1'] } } },
  'Catalog.json': {
    properties: { contactPoint: { type: 'array' }, theme: { $ref: '/dcat-us/3.0.0/definitions/concept' } },
  },
};

/** All invented schemas by their path below the folder of schemas: `dcat-us-1.1/catalog-non-federal.json`. */
export const inventedSchemas = (): Record<string, string> =>
  Object.fromEntries(
    standards.flatMap((standard) =>
      standard.schemas.map(({ file }) => [`${standard.id}/${file}`, inventedSchema(standard, file, asks[file])]),
    ),
  );
