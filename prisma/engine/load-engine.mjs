// @ts-check
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { connectionOf, MigrationAdapter } from './adapter.mjs'

const require = createRequire(import.meta.url)

/**
 * The schema engine as WebAssembly: nothing native, nothing to download.
 * @param {string} url @param {string[]} schemaFiles
 * @returns {Promise<bindings.SchemaEngine>} one function per method of the protocol
 */
export async function loadEngine(url, schemaFiles) {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (/** @type {string} */ message) => process.stderr.write(`${message}\n`),
    },
  })
  const wasm = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  const exported = /** @type {Record<string, () => void>} */ (instance.exports)
  exported.__wbindgen_start?.()
  /** @type {[string, string][]} */
  const datamodels = schemaFiles.map(file => [file, readFileSync(file, 'utf8')])
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(connectionOf(url)))
  const log = (/** @type {string} */ line) => void (process.env.DEBUG && process.stderr.write(`${line}\n`))
  return bindings.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    log,
    adapter,
  )
}
