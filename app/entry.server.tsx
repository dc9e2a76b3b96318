import { Writable } from 'node:stream'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { exposeQueueMetrics } from './modules/operations/index.server'
import { prepareSearch } from './modules/searching/index.server'
import { changes } from './platform/changes.server'
import { isDatabaseAway } from './platform/database-away'
import { localeCookies } from './platform/http/locale.server'
import { listenForChanges } from './platform/listen.server'
import { logger } from './platform/logger.server'
import { queue } from './platform/queue.server'
import { NonceContext } from './ui/shell/nonce'

// The queue's connection is made before the first command needs it inside its transaction.
queue().catch(error => logger.warn({ err: String(error) }, 'queue not yet there'))

exposeQueueMetrics()
/** For the server in front of the pages: what may be kept of them, and for how long it is good. */
export const keeping = { changes: changes(), localeCookies }

listenForChanges()

/** The first page, for which the start of the site waits, comes first. */
const SEARCH_PREPARED_AFTER_MS = 2_000
setTimeout(prepareSearch, SEARCH_PREPARED_AFTER_MS).unref()

export const streamTimeout = 5_000

/** When to come again, of whatever refused, thrown or answered: else each route would have to pass it on to its page. */
function waitAsked({ staticHandlerContext: { actionHeaders, loaderHeaders } }: EntryContext): string | null {
  const given = [...Object.values(actionHeaders), ...Object.values(loaderHeaders)]
  return given.find(headers => headers.has('Retry-After'))?.get('Retry-After') ?? null
}

/**
 * Renders a page and answers when it is whole. No page waits for a part of its data, so a stream of small pieces would
 * only cost: each is compressed and written apart, and what renders is kept until the last has gone.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  const wait = waitAsked(context)
  if (wait) headers.set('Retry-After', wait)
  return new Promise<Response>((resolve, reject) => {
    let answered = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(tooLong)
          headers.set('Content-Type', 'text/html; charset=utf-8')
          pipe(collected(page => resolve(new Response(page, { headers, status: answered }))))
        },
        onShellError(error) {
          clearTimeout(tooLong)
          reject(error)
        },
        onError(error: unknown) {
          answered = 500
          logger.error({ err: error instanceof Error ? error.stack : String(error) }, 'render')
        },
      },
    )
    const tooLong = setTimeout(abort, streamTimeout + 1_000)
  })
}

/** Takes what is written and gives it in one piece at the end. */
function collected(whole: (page: Buffer<ArrayBuffer>) => void): Writable {
  const pieces: Buffer[] = []
  return new Writable({
    write(piece, _encoding, done) {
      pieces.push(piece)
      done()
    },
    final(done) {
      whole(Buffer.concat(pieces))
      done()
    },
  })
}

/** What reading a body that is no form ends with. */
const NO_FORM =
  /^could not parse content as formdata|^content-type was not one of|malformed (multipart|content-disposition)|^failed to parse body/i

type Failed = { request: Request; context?: AppLoadContext }

/** Logs what a loader or action threw; aborted requests are nobody's fault, and a database away is told as such. */
export function handleError(error: unknown, { request, context }: Failed): void {
  const path = new URL(request.url).pathname
  if (isDatabaseAway(error)) {
    context?.answerInstead?.(503)
    logger.warn({ path, code: (error as { code?: string }).code }, 'database away')
    return
  }
  if (request.signal.aborted) return
  if ((error as NodeJS.ErrnoException | null)?.code === 'ENOSPC') context?.answerInstead?.(507)
  if (error instanceof Error && NO_FORM.test(error.message)) {
    context?.answerInstead?.(400)
    return
  }
  logger.error({ err: error instanceof Error ? error.stack : String(error), path }, 'request')
}
