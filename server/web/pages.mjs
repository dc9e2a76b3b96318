// @ts-check
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express from 'express'
import { inRoot } from '../paths.mjs'
import { answerInstead } from './answer-instead.mjs'

/**
 * Everything the application itself answers: its built files and its routes.
 * @param {{ dev: boolean, server: import('node:http').Server }} options
 * @returns {Promise<express.Router>}
 */
export async function createPages({ dev, server }) {
  const router = express.Router()
  const vite = dev ? await startVite(server) : undefined
  if (vite) router.use(vite.middlewares)
  else router.use(compression(), builtFiles())
  const build = vite
    ? () => /** @type {Promise<any>} */ (vite.ssrLoadModule('virtual:remix/server-build'))
    : await import(pathToFileURL(inRoot('build', 'server', 'index.js')).href)
  const pages = createRequestHandler({ build, mode: process.env.NODE_ENV, getLoadContext })
  router.all('*', keepPrivate, answerInstead, pages)
  return router
}

/** Built files carry a digest in their names and never change. */
function builtFiles() {
  const router = express.Router()
  const client = inRoot('build', 'client')
  const forever = { immutable: true, maxAge: '1y', fallthrough: false, index: /** @type {const} */ (false) }
  router.use('/assets', express.static(path.join(client, 'assets'), forever), missingFile)
  router.use(express.static(client, { maxAge: '1h', index: false }))
  return router
}

/** @type {import('express').ErrorRequestHandler} */
function missingFile(_error, _request, response, _next) {
  response.status(404).set('Cache-Control', 'no-store').type('text').send('not found')
}

/** @param {import('node:http').Server} server */
async function startVite(server) {
  const { createServer } = await import('vite')
  return createServer({ root: inRoot(), server: { middlewareMode: true, hmr: { server } } })
}

/**
 * An answer is nobody else's business unless its route says otherwise.
 * @type {import('express').RequestHandler}
 */
function keepPrivate(_request, response, next) {
  const writeHead = response.writeHead
  response.writeHead = (/** @type {any[]} */ ...args) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store')
    return writeHead.apply(response, /** @type {any} */ (args))
  }
  next()
}

/** What routes get to know about the request beyond the request itself. @param {express.Request} request @param {express.Response} response */
function getLoadContext(request, response) {
  const { nonce, requestId } = response.locals
  const answerInstead = (/** @type {400 | 503 | 507} */ status) => {
    response.locals.instead = status
  }
  return { nonce, requestId, ip: request.ip ?? '', answerInstead }
}
