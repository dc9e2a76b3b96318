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
 * @param {{ nonce: string, dev: boolean, secure: boolean }} options
 * @returns {string} value of Content-Security-Policy
 */
export function contentPolicy({ nonce, dev, secure }) {
  const policy = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'`,
    'style-src': dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
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
