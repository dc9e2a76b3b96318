#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which would have to be downloaded: the same JSON-RPC on standard
// input and output, answered by the WebAssembly build of the engine.
import { createInterface } from 'node:readline'
import { runDatabaseCommand } from './engine/database-command.mjs'
import { loadEngine } from './engine/load-engine.mjs'

const METHOD_NAMES = { getDatabaseVersion: 'version' }
const args = process.argv.slice(2)
const optionsNamed = name => args.flatMap((arg, at) => (arg === name ? [args[at + 1]] : []))
const { url } = JSON.parse(optionsNamed('--datasource')[0] ?? '{}')

let engine
let printed = 0

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

async function answer({ id, method, params }) {
  try {
    engine ??= await loadEngine(url, optionsNamed('--datamodels'))
    const name = METHOD_NAMES[method] ?? method
    if (typeof engine[name] !== 'function') throw new Error(`the engine knows no method ${method}`)
    const result = (await engine[name](params)) ?? null
    const isPrinted = method === 'diff' && result?.stdout !== undefined
    if (isPrinted) send({ id: `print-${++printed}`, method: 'print', params: { content: result.stdout } })
    send({ id, result })
  } catch (error) {
    const data = {
      is_panic: false,
      message: error.message,
      meta: error.meta ?? null,
      error_code: error.code ?? null,
    }
    send({ id, error: { code: 4466, message: error.message, data } })
  }
}

if (args.includes('cli')) process.exit(await runDatabaseCommand(args[args.indexOf('cli') + 1], url))
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line)
  if (message.method) await answer(message)
}
process.exit(0)
