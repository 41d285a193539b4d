import type { APIRoute } from 'astro';
import { pageContext } from '../../../published/page-context.ts';
import { cardsOf } from '../../../published/pictures.ts';
import { wholePaths } from '../../../routes/paths.ts';

/** The cards that stand for pages where their links are shared; the build makes PNG of them, which services ask for. */
export const getStaticPaths = () =>
  wholePaths().flatMap(({ params }) =>
    [...cardsOf(pageContext(params.language)).keys()].map((card) => ({ params: { ...params, card } })),
  );

export const GET: APIRoute = ({ params }) => {
  const draw = cardsOf(pageContext(params['language'])).get(params['card']!);
  if (draw === undefined) throw new Error(`there is no card "${params['card']}"`);
  return new Response(draw(), { headers: { 'Content-Type': 'image/svg+xml' } });
};
