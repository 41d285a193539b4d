import type { APIRoute } from 'astro';
import { mapViews } from '../../../../../published/map-views.ts';
import { pageContext } from '../../../../../published/page-context.ts';
import { readIndicator, readSite } from '../../../../../published/read.ts';
import { languagePaths } from '../../../../../routes/paths.ts';

/** One file for each map, asked for when a reader points at the map or switches it. */
export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    readSite().indicators.flatMap((id) =>
      readIndicator(id).places.map(({ geography }) => ({ params: { ...params, id, geography } })),
    ),
  );

export const GET: APIRoute = ({ params }) => {
  const page = pageContext(params['language']);
  const published = page.indicator(params['id']!);
  const figures = published.places.find(({ geography }) => geography === params['geography']);
  return Response.json(mapViews(page, published, figures!));
};
