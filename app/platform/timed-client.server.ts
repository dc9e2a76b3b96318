import pg from 'pg'
import { env } from './env.server'
import { logger } from './logger.server'
import { queryDurations } from './metrics.server'

const LONGEST_TEXT = 400

function textOf(statement: unknown): string {
  const text =
    typeof statement === 'string' ? statement : ((statement as { text?: string } | null)?.text ?? '')
  return text.replace(/\s+/g, ' ').slice(0, LONGEST_TEXT)
}

/** Notes how long a statement took. Only its text is logged: values are kept out of it by their placeholders. */
function note(statement: unknown, began: number): void {
  const ms = performance.now() - began
  queryDurations.observe(ms / 1000)
  if (env().SLOW_QUERY_MS > 0 && ms >= env().SLOW_QUERY_MS)
    logger.warn({ ms: Math.round(ms), sql: textOf(statement) }, 'slow query')
}

type Query = (...args: unknown[]) => unknown

/** A connection that measures its statements. */
export class TimedClient extends pg.Client {
  override query: pg.Client['query'] = ((...args: unknown[]) => {
    const began = performance.now()
    const last = args.at(-1)
    const plain = pg.Client.prototype.query as Query
    if (typeof last === 'function') {
      const noted = (...answer: unknown[]) => {
        note(args[0], began)
        return (last as Query)(...answer)
      }
      return plain.apply(this, [...args.slice(0, -1), noted])
    }
    const asked = plain.apply(this, args)
    if (asked instanceof Promise) {
      const done = () => note(args[0], began)
      asked.then(done, done)
    }
    return asked
  }) as pg.Client['query']
}
