// @ts-check
import { constants } from 'node:zlib'
import compression from 'compression'

/**
 * Compresses what is made for one visitor: a fourteenth more bytes than with the usual quality and window, for a fifth
 * of the time and a window of 64 kB instead of 4 MB for each answer under way.
 */
export function quickCompression() {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 16 }
  return compression({ brotli: { params } })
}
