// @ts-check
// The bare application behind the same server stack as the site: Express, compression, one handler.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express from 'express'

const folder = process.argv[2] ?? ''
const build = await import(pathToFileURL(path.join(folder, 'server', 'index.js')).href)
const app = express()
app.disable('x-powered-by')
app.use(compression(), express.static(path.join(folder, 'client'), { index: false }))
app.all('*', createRequestHandler({ build, mode: 'production' }))
const server = app.listen(0, '127.0.0.1', () => {
  console.log(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
})
