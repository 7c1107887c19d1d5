import { defineMiddleware } from 'astro:middleware';
import { withoutUnusedSheets } from './layouts/unused-sheets.ts';

/** Every page as it is built, once it is whole: only then is it known which of the common style sheets it needs. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withoutUnusedSheets(await response.text()), response);
});
