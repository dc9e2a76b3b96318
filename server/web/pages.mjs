// @ts-check
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import { createRequestHandler as createAnswer } from '@remix-run/node'
import express from 'express'
import { inRoot } from '../paths.mjs'
import { answerInstead } from './answer-instead.mjs'
import { builtFiles, otherFiles } from './built-files.mjs'
import { keptPages } from './kept-pages.mjs'
import { narrowBuild } from './narrow-build.mjs'
import { quickCompression } from './quick-compression.mjs'

/**
 * Everything the application itself answers: its built files and its routes.
 * @param {{ dev: boolean, secure: boolean, server: import('node:http').Server }} options
 * @returns {Promise<express.Router>}
 */
export async function createPages({ dev, secure, server }) {
  const router = express.Router()
  if (dev) {
    const vite = await startVite(server)
    const build = () => /** @type {Promise<any>} */ (vite.ssrLoadModule('virtual:remix/server-build'))
    router.use(vite.middlewares)
    const pages = createRequestHandler({ build, mode: process.env.NODE_ENV, getLoadContext })
    router.all('*', keepPrivate, answerInstead, pages)
    return router
  }
  const build = await import(pathToFileURL(inRoot('build', 'server', 'index.js')).href)
  const mode = process.env.NODE_ENV
  const narrow = narrowBuild(build)
  const answerOf = forEachBuild(one => createAnswer(one, mode))
  const pagesOf = forEachBuild(one => createRequestHandler({ build: one, mode, getLoadContext }))
  /** @type {import('./kept-pages.mjs').Answer} */
  const answer = (request, context) => answerOf(narrow(new URL(request.url).pathname))(request, context)
  const { keeping } = build.entry.module
  const { given, made } = await keptPages({ keeping, answer, secure, contextOf: getLoadContext })
  router.use(given, builtFiles(), quickCompression(), otherFiles())
  router.all('*', keepPrivate, answerInstead, made, (request, response, next) =>
    pagesOf(narrow(request.path))(request, response, next),
  )
  return router
}

/** Makes something of each build once. @template T @param {(build: any) => T} make @returns {(build: any) => T} */
function forEachBuild(make) {
  const done = new Map()
  return build => {
    if (!done.has(build)) done.set(build, make(build))
    return done.get(build)
  }
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
