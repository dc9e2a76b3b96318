import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { changes } from './platform/changes.server'
import { localeCookies } from './platform/http/locale.server'
import { listenForChanges } from './platform/listen.server'
import { logger } from './platform/logger.server'
import { queue } from './platform/queue.server'
import { NonceContext } from './ui/shell/nonce'

// The queue's connection is made before the first command needs it inside its transaction.
queue().catch(error => logger.warn({ err: String(error) }, 'queue not yet there'))

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

/** Logs what a loader or action threw; aborted requests are nobody's fault. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return
  const path = new URL(request.url).pathname
  logger.error({ err: error instanceof Error ? error.stack : String(error), path }, 'request')
}
