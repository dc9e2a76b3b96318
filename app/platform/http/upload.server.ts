import { unstable_createMemoryUploadHandler, unstable_parseMultipartFormData } from '@remix-run/node'

const OVER = 64 * 1024

export type ParsedUpload = { form: FormData; tooLarge: boolean }

/**
 * Reads a multipart form with files of at most `maxBytes` each; a larger one is not read to its end and leaves
 * `tooLarge` set. Fields keep their usual limits.
 */
export async function parseUpload(request: Request, maxBytes: number): Promise<ParsedUpload> {
  try {
    const handler = unstable_createMemoryUploadHandler({ maxPartSize: maxBytes + OVER })
    return { form: await unstable_parseMultipartFormData(request, handler), tooLarge: false }
  } catch (error) {
    if (error instanceof Error && error.name === 'MaxPartSizeExceededError')
      return { form: new FormData(), tooLarge: true }
    if (error instanceof Error && /maxBytes|exceeded upload size/i.test(error.message)) {
      return { form: new FormData(), tooLarge: true }
    }
    throw error
  }
}

/** The file of a field with its bytes; null when none was chosen. */
export async function uploadedFile(
  form: FormData,
  field: string,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const value = form.get(field)
  if (!(value instanceof File) || (value.size === 0 && value.name === '')) return null
  return { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
}

/** A download: always an attachment, never sniffed, never cached by others. */
export function attachment(file: { name: string; mime: string; bytes: Uint8Array }): Response {
  const ascii = file.name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_')
  return new Response(Buffer.from(file.bytes), {
    headers: {
      'Content-Type': file.mime,
      'Content-Length': String(file.bytes.byteLength),
      'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
