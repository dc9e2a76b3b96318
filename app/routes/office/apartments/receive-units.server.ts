import { data } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import { missingUnitColumns, type UnitFault } from '~/modules/apartments/index'
import { importUnits } from '~/modules/apartments/index.server'
import { readUploadedTable, TableRefusal } from '~/modules/imports/index.server'
import { notFound } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'

const MAX_BYTES = 4 * 1024 * 1024
const MAX_ROWS = 5000
const FAULTS_SHOWN = 200

/** What came of a list of units. */
export type UnitsReply = {
  units: { refused: string; missing?: string[] } | { created: number; updated: number; faults: UnitFault[] }
}

const refused = (code: string, missing?: string[]) =>
  data<UnitsReply>({ units: { refused: code, ...(missing && { missing }) } }, { status: 400 })

/** Takes a list of units for a project: all of it, or nothing with every fault by row and column. */
export async function receiveUnits(access: Access, projectId: string, request: Request) {
  const { form, tooLarge } = await parseUpload(request, MAX_BYTES)
  if (tooLarge) return refused('file-too-large')
  const upload = await uploadedFile(form, 'units')
  if (!upload) return refused('file-missing')
  try {
    const { columns, rows } = await readUploadedTable(upload, MAX_ROWS)
    const missing = missingUnitColumns(columns)
    if (missing.length > 0) return refused('columns-missing', missing)
    const done = await importUnits(access, projectId, rows)
    if (!done.ok && done.code === 'not-found') throw notFound()
    if (!done.ok) return refused(done.code)
    const { created, updated, faults } = done.value
    const status = faults.length > 0 ? 400 : 200
    return data<UnitsReply>(
      { units: { created, updated, faults: faults.slice(0, FAULTS_SHOWN) } },
      { status },
    )
  } catch (error) {
    if (error instanceof TableRefusal) return refused(error.code)
    throw error
  }
}
