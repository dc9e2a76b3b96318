import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { exposeQueueMetrics } from './modules/operations/index.server'
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

export const streamTimeout = 5_000

/** Renders a page as a stream; robots get it whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  const ready = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady'
  return new Promise<Response>((resolve, reject) => {
    let answered = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        [ready]() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answered }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          answered = 500
          logger.error({ err: error instanceof Error ? error.stack : String(error) }, 'render')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1_000)
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
