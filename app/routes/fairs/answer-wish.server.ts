import { data } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import { WISH_COLUMNS, type WishFault, wishChangeSchema } from '~/modules/fairs/index'
import { changeWish, importWishes } from '~/modules/fairs/index.server'
import { readUploadedTable, TableRefusal } from '~/modules/imports/index.server'
import { badRequest, notFound, redirectSaying, safeNext } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'

const MAX_BYTES = 4 * 1024 * 1024
const MAX_ROWS = 2000

/** What a page of wishes shows after a change that was not a redirect. */
export type WishReply = { saved?: true; refused?: string; faults?: WishFault[] }

const MARKS = new Set(['wish', 'neutral', 'block', 'none'])

/** The button pressed says what is to happen: a mark, one place up or down, or the rank in the field. */
function changeOf(form: FormData) {
  const press = String(form.get('do') ?? '')
  const target = form.get('target')
  const change = MARKS.has(press)
    ? { intent: 'mark', target, kind: press }
    : { intent: press, target, rank: form.get('rank') }
  return wishChangeSchema.safeParse(change)
}

async function importTable(access: Access, slug: string, form: FormData, here: string) {
  const upload = await uploadedFile(form, 'file')
  if (!upload) return data<WishReply>({ refused: 'file-missing' }, { status: 400 })
  try {
    const { columns, rows } = await readUploadedTable(upload, MAX_ROWS)
    const known: string[] = [...WISH_COLUMNS.number, ...WISH_COLUMNS.name]
    if (!columns.some(column => known.includes(column)))
      return data<WishReply>({ refused: 'columns-missing' }, { status: 400 })
    const read = await importWishes({ access, slug, rows })
    if (!read.ok && read.code === 'not-found') throw notFound()
    if (!read.ok && read.code === 'too-many') return data<WishReply>({ refused: read.code }, { status: 400 })
    if (!read.ok) return redirectSaying(here, 'fair-not-now')
    if (read.value.faults.length > 0) return data<WishReply>({ faults: read.value.faults }, { status: 400 })
    return redirectSaying(here, 'fair-wishes-imported')
  } catch (error) {
    if (error instanceof TableRefusal) return data<WishReply>({ refused: error.code }, { status: 400 })
    throw error
  }
}

/** Takes one change of a wish list (answered as data for scripts, with a redirect without), or a table for all of it. */
export async function answerWish(access: Access, request: Request, slug: string, here: string) {
  if (request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    const { form, tooLarge } = await parseUpload(request, MAX_BYTES)
    if (tooLarge) return data<WishReply>({ refused: 'file-too-large' }, { status: 400 })
    return importTable(access, slug, form, here)
  }
  const form = await request.formData()
  const change = changeOf(form)
  if (!change.success) throw badRequest()
  const changed = await changeWish({ access, slug, change: change.data })
  if (!changed.ok && changed.code === 'not-found') throw notFound()
  if (form.get('scripted') === '1') {
    return changed.ok
      ? data<WishReply>({ saved: true })
      : data<WishReply>({ refused: changed.code }, { status: 409 })
  }
  return redirectSaying(safeNext(form.get('back'), here), changed.ok ? 'fair-wish-saved' : 'fair-not-now')
}
