import { data } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import { templateSchema } from '~/modules/requests/index'
import { addTemplate, removeTemplate } from '~/modules/requests/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'

async function remove(access: Access, form: FormData, back: string) {
  const done = await removeTemplate({ access, templateId: String(form.get('templateId') ?? '') })
  if (!done.ok) throw notFound()
  return redirectSaying(back, 'template-removed')
}

/** The action of a page of phrases: adds one or removes one. */
export async function answerTemplates(access: Access, request: Request, back: string) {
  const form = await request.formData()
  if (form.get('intent') === 'remove') return remove(access, form, back)
  if (form.get('intent') !== 'add') throw badRequest()
  const parsed = parseForm(form, templateSchema)
  if (!parsed.ok) {
    const values = { ...parsed.reply.values, intent: 'add' }
    return data<FormReply>({ ...parsed.reply, values }, { status: 400 })
  }
  const added = await addTemplate({ access, input: parsed.value })
  if (!added.ok) return data<FormReply>(refusedForm(form, added.code, 'name'), { status: 409 })
  return redirectSaying(back, 'template-saved')
}
