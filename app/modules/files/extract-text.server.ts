import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { cleanText } from '../../kernel/text'

const TIME_LIMIT_MS = 20_000
const MAX_CHARACTERS = 50_000
const PDF = 'application/pdf'

const READER = `
import { parentPort, workerData } from 'node:worker_threads'
const { bytes, mime, unpdf, mammoth } = workerData
if (mime === '${PDF}') {
  const { extractText, getDocumentProxy } = await import(unpdf)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  parentPort.postMessage(text)
} else {
  const { default: reader } = await import(mammoth)
  const { value } = await reader.extractRawText({ buffer: Buffer.from(bytes) })
  parentPort.postMessage(value)
}
`

function addressOf(name: string): string {
  const require = createRequire(path.resolve('package.json'))
  return pathToFileURL(require.resolve(name)).href
}

function read(bytes: Uint8Array, mime: string): Promise<string> {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(READER)}`), {
    workerData: { bytes, mime, unpdf: addressOf('unpdf'), mammoth: addressOf('mammoth') },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stdout: true,
    stderr: true,
  })
  return new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('reading took too long')), TIME_LIMIT_MS)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`reader ended with ${code}`)))
    worker.once('exit', () => clearTimeout(timer))
  }).finally(() => worker.terminate())
}

/**
 * The text of a PDF or DOCX, cleaned, at most 50,000 characters; empty when the file holds none.
 * Throws when it cannot be read within 20 seconds and 256 MB.
 */
export async function extractText(bytes: Uint8Array, mime: string): Promise<string> {
  return Array.from(cleanText(await read(bytes, mime)))
    .slice(0, MAX_CHARACTERS)
    .join('')
}
