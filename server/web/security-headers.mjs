// @ts-check
import { randomBytes } from 'node:crypto'

const ONE_YEAR_S = 31_536_000

/**
 * Sets the headers that protect every page, with a fresh nonce for its scripts in `response.locals.nonce`.
 * @param {{ dev: boolean, secure: boolean }} options `secure`: the site is reached by https
 * @returns {import('express').RequestHandler}
 */
export function securityHeaders({ dev, secure }) {
  const always = {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'camera=(self), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(secure && { 'Strict-Transport-Security': `max-age=${ONE_YEAR_S}; includeSubDomains` }),
  }
  return (_request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    response.set(always).set('Content-Security-Policy', contentPolicy({ nonce, dev, secure }))
    next()
  }
}

/**
 * A page made for one request allows its scripts by the nonce of that request, one that is kept for many by their
 * hashes (what modules import carries no hash, so that there `'self'` has to stand for it).
 * @param {{ nonce?: string, hashes?: readonly string[], dev: boolean, secure: boolean }} options
 * @returns {string} value of Content-Security-Policy
 */
export function contentPolicy({ nonce, hashes = [], dev, secure }) {
  const own = nonce ? `'self' 'nonce-${nonce}'` : "'self'"
  const policy = {
    'default-src': "'self'",
    'script-src': nonce ? `${own} 'strict-dynamic'` : [own, ...hashes].join(' '),
    'style-src': dev ? "'self' 'unsafe-inline'" : own,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': dev ? "'self' ws:" : "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...(secure && { 'upgrade-insecure-requests': '' }),
  }
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`.trim())
    .join('; ')
}
