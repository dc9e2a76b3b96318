// @ts-check
// The bare application behind the same server stack as the site: Express, the same compression, one handler.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import express from 'express'
import { quickCompression } from '../../../server/web/quick-compression.mjs'

const folder = process.argv[2] ?? ''
const build = await import(pathToFileURL(path.join(folder, 'server', 'index.js')).href)
const app = express()
app.disable('x-powered-by')
app.use(quickCompression(), express.static(path.join(folder, 'client'), { index: false }))
app.all('*', createRequestHandler({ build, mode: 'production' }))
const server = app.listen(0, '127.0.0.1', () => {
  console.log(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
})
