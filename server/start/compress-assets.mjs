// @ts-check
import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const brotli = promisify(zlib.brotliCompress)
const SMALLEST_BYTES = 300

/**
 * Puts a compressed copy beside each script and style of a build: as small as can be, once, instead of worse for
 * every visitor.
 * @param {string} folder
 */
export async function compressAssets(folder) {
  const names = readdirSync(folder).filter(name => /\.(js|css)$/.test(name))
  await Promise.all(
    names.map(async name => {
      const file = path.join(folder, name)
      const content = await readFile(file)
      if (content.length < SMALLEST_BYTES) return
      const params = { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length }
      await writeFile(`${file}.br`, await brotli(content, { params }))
    }),
  )
}
