import { PURPOSES } from '~/modules/files/index'
import { parseUpload } from '~/platform/http/upload.server'

const MAX_FILES = 5

export type RequestUpload = {
  form: FormData
  files: { name: string; bytes: Uint8Array }[]
  tooLarge: boolean
}

/** A posted form of a request with at most five files, sent as multipart or plainly. */
export async function readUpload(request: Request): Promise<RequestUpload> {
  const multipart = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
  if (!multipart) return { form: await request.formData(), files: [], tooLarge: false }
  const { form, tooLarge } = await parseUpload(request, PURPOSES.request.maxBytes)
  const chosen = form.getAll('files').filter(one => one instanceof File && one.size > 0) as File[]
  const files = await Promise.all(
    chosen.slice(0, MAX_FILES).map(async file => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
  form.delete('files')
  return { form, files, tooLarge }
}
