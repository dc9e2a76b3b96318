// @ts-check
import { readdirSync } from 'node:fs'
import path from 'node:path'
import express from 'express'
import { inRoot } from '../paths.mjs'
import { encodingFor } from './kept-answer.mjs'

const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' }

const CLIENT = inRoot('build', 'client')

/** Built files carry a digest in their names and never change; the build has compressed them already. */
export function builtFiles() {
  const router = express.Router()
  const assets = path.join(CLIENT, 'assets')
  const forever = { immutable: true, maxAge: '1y', fallthrough: false, index: /** @type {const} */ (false) }
  router.use('/assets', compressedFiles(assets), express.static(assets, forever), missingFile)
  return router
}

/**
 * Icons and the like, by their own names; for no other address the disk is asked.
 * @returns {import('express').RequestHandler}
 */
export function otherFiles() {
  const there = new Set(readdirSync(CLIENT))
  const files = express.static(CLIENT, { maxAge: '1h', index: false })
  return (request, response, next) => {
    if (there.has(request.path.split('/')[1] ?? '')) files(request, response, next)
    else next()
  }
}

/**
 * Leads a request to the compressed file beside the one it asks for, when there is one and the browser can read it.
 * @param {string} folder
 * @returns {import('express').RequestHandler}
 */
function compressedFiles(folder) {
  const there = new Set(readdirSync(folder).filter(name => name.endsWith('.br')))
  return (request, response, next) => {
    const type = TYPES[/** @type {keyof typeof TYPES} */ (path.extname(request.path))]
    if (type) response.set('Vary', 'Accept-Encoding')
    if (!type || !there.has(`${request.path.slice(1)}.br`)) return next()
    if (encodingFor(request.headers['accept-encoding']) !== 'br') return next()
    request.url = `${request.path}.br`
    response.set({ 'Content-Encoding': 'br', 'Content-Type': type })
    next()
  }
}

/** @type {import('express').ErrorRequestHandler} */
function missingFile(_error, _request, response, _next) {
  response.status(404).removeHeader('Content-Encoding')
  response.set('Cache-Control', 'no-store').type('text').send('not found')
}
