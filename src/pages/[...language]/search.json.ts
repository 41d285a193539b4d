import type { APIRoute } from 'astro';
import { pageContext } from '../../published/page-context.ts';
import { searchEntries } from '../../published/search-entries.ts';
import { languagePaths } from '../../routes/paths.ts';

/** What can be searched, in one language: asked for when a reader reaches for the search. */
export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params }) => Response.json(searchEntries(pageContext(params['language'])));
