import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'

/** What the web server hands every loader and action of one request. */
export type RequestContext = { nonce: string; requestId: string; ip: string }
export type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs

/** The request's context, with safe defaults where the server set none (tests). */
export function requestContext(args: RouteArgs): RequestContext {
  const context = args.context as Partial<RequestContext>
  return { nonce: context.nonce ?? '', requestId: context.requestId ?? 'none', ip: context.ip ?? '127.0.0.1' }
}
