// @ts-check
import { refuse } from './plain-answer.mjs'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses requests that change something and come from a page of another site. Programs that are no browser send
 * neither header and pass: they carry nobody's cookies.
 * @param {string} origin the site's public address
 * @returns {import('express').RequestHandler}
 */
export function checkOrigin(origin) {
  return (request, response, next) => {
    if (READING.has(request.method) || isOwn(request.headers, origin, request.hostname)) return next()
    refuse(response, request, 403)
  }
}

/**
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string} origin
 * @param {string} hostname the host the request was addressed to, without port
 * @returns {boolean}
 */
export function isOwn(headers, origin, hostname) {
  const sent = headers.origin
  if (sent !== undefined) return sent === origin || isSameHost(sent, headers.host, hostname)
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

/** @param {string} sent @param {string | undefined} host @param {string} hostname */
function isSameHost(sent, host, hostname) {
  if (!URL.canParse(sent)) return false
  const from = new URL(sent)
  return from.host === host || (from.port === '' && from.hostname === hostname)
}
