import type { APIRoute } from 'astro';
import { pageContext } from '../../../published/page-context.ts';
import { drawPicture, pictureNames } from '../../../published/pictures.ts';
import { wholePaths } from '../../../routes/paths.ts';

/** Every chart and map as a picture that stands alone, with title, source and date in it, in every language. */
export const getStaticPaths = () =>
  wholePaths().flatMap(({ params }) =>
    pageContext(params.language)
      .indicators()
      .flatMap((published) =>
        pictureNames(published).map(({ name }) => ({
          params: { ...params, picture: name },
          props: { id: published.id },
        })),
      ),
  );

export const GET: APIRoute = ({ params, props }) => {
  const page = pageContext(params['language']);
  const drawn = drawPicture(page, page.indicator(String(props['id'])), params['picture']!);
  return new Response(drawn, { headers: { 'Content-Type': 'image/svg+xml' } });
};
