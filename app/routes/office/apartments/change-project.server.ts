import type { Access } from '~/modules/access/index.server'
import { buildingSchema, pictureSchema, projectSchema, unitSchema } from '~/modules/apartments/index'
import {
  addBuilding,
  addPicture,
  addUnit,
  readProject,
  removePicture,
  saveProject,
} from '~/modules/apartments/index.server'
import { PURPOSES } from '~/modules/files/index'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'

export type Changed = { says: string } | { reply: FormReply; status: number }

const SAVED: Changed = { says: 'saved' }
const refusal = (form: FormData, code: string, field = ''): Changed => ({
  reply: refusedForm(form, code, field),
  status: 409,
})

async function project(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, projectSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  if (!(await saveProject(access, id, parsed.value)).ok) throw notFound()
  return SAVED
}

async function building(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, buildingSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  const done = await addBuilding(access, id, parsed.value)
  return done.ok ? SAVED : refusal(form, done.code, 'name')
}

async function unit(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, unitSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  const done = await addUnit(access, id, parsed.value)
  if (done.ok) return SAVED
  return refusal(form, done.code, done.code === 'number-taken' ? 'number' : 'buildingId')
}

/** Adds a picture to a project or one of its units. */
export async function pictureOf(
  access: Access,
  of: { projectId: string; unitId: string | null },
  form: FormData,
): Promise<Changed> {
  const parsed = parseForm(form, pictureSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  const file = await uploadedFile(form, 'file')
  if (!file) return refusal(form, 'file-missing', 'file')
  const done = await addPicture(access, { ...of, ...parsed.value }, file)
  return done.ok ? SAVED : refusal(form, done.code, 'file')
}

/** What a posted form of a project's page asks for, done. */
export async function changeProject(access: Access, id: string, request: Request): Promise<Changed> {
  if (!(await readProject(id))) throw notFound()
  const { form, tooLarge } = await formOf(request)
  if (tooLarge) return refusal(form, 'file-too-large', 'file')
  const intent = String(form.get('intent') ?? '')
  if (intent === 'project') return project(access, id, form)
  if (intent === 'building') return building(access, id, form)
  if (intent === 'unit') return unit(access, id, form)
  if (intent === 'picture') return pictureOf(access, { projectId: id, unitId: null }, form)
  if (!intent.startsWith('remove-')) throw badRequest()
  if (!(await removePicture(access, id, intent.slice('remove-'.length))).ok) throw notFound()
  return SAVED
}

/** A form with or without files. */
export async function formOf(request: Request): Promise<{ form: FormData; tooLarge: boolean }> {
  const isUpload = request.headers.get('content-type')?.startsWith('multipart/') ?? false
  return isUpload
    ? parseUpload(request, PURPOSES.picture.maxBytes)
    : { form: await request.formData(), tooLarge: false }
}
