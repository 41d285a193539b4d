import type { APIRoute } from 'astro';
import { pageContext } from '../../../../published/page-context.ts';
import { comparedPlaces } from '../../../../published/place-comparison.ts';
import { readSite } from '../../../../published/read.ts';
import { languagePaths } from '../../../../routes/paths.ts';

/** The figures of all places of one kind, asked for when a reader sets places side by side. */
export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    readSite()
      .geographies.filter(({ geography }) => geography.pages)
      .map(({ geography }) => ({ params: { ...params, geography: geography.id } })),
  );

export const GET: APIRoute = ({ params }) =>
  Response.json(comparedPlaces(pageContext(params['language']), params['geography']!));
