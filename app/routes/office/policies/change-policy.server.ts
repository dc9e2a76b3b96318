import type { Access } from '~/modules/access/index.server'
import { PURPOSES } from '~/modules/files/index'
import { policySchema, withdrawSchema } from '~/modules/policies/index'
import { addPolicyFile, movePolicy, removePolicyFile, savePolicy } from '~/modules/policies/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'

type Done = { says: string } | { reply: FormReply; status: number }

const REFUSED = { 'file-missing': 'file', 'too-many': 'file' } as Record<string, string>

function refusal(form: FormData, code: string): Done {
  if (code === 'not-found') throw notFound()
  const field = code.startsWith('file-') ? 'file' : (REFUSED[code] ?? '')
  return { reply: refusedForm(form, code, field), status: 409 }
}

function typedAgain(reply: FormReply, intent: string): Done {
  return { reply: { ...reply, values: { ...reply.values, intent } }, status: 400 }
}

type Act = (access: Access, id: string, form: FormData) => Promise<Done>

const INTENTS: Record<string, Act> = {
  save: async (access, id, form) => {
    const parsed = parseForm(form, policySchema)
    if (!parsed.ok) return typedAgain(parsed.reply, 'save')
    const saved = await savePolicy(access, id, parsed.value)
    return saved.ok ? { says: 'saved' } : refusal(form, saved.code)
  },
  publish: async (access, id, form) => {
    const moved = await movePolicy(access, id, { to: 'published' })
    return moved.ok ? { says: 'policy-published' } : refusal(form, moved.code)
  },
  withdraw: async (access, id, form) => {
    const parsed = parseForm(form, withdrawSchema)
    if (!parsed.ok) return typedAgain(parsed.reply, 'withdraw')
    const moved = await movePolicy(access, id, { to: 'withdrawn', ...parsed.value })
    return moved.ok ? { says: 'policy-withdrawn' } : refusal(form, moved.code)
  },
  file: async (access, id, form) => {
    const file = await uploadedFile(form, 'file')
    form.delete('file')
    if (!file) return refusal(form, 'file-missing')
    const added = await addPolicyFile(access, id, file)
    return added.ok ? { says: 'saved' } : refusal(form, added.code)
  },
  'remove-file': async (access, id, form) => {
    const removed = await removePolicyFile(access, id, String(form.get('fileId') ?? ''))
    return removed.ok ? { says: 'saved' } : refusal(form, removed.code)
  },
}

/** What the page of a policy asks for, by the button pressed. */
export async function changePolicy(access: Access, id: string, request: Request): Promise<Done> {
  const multipart = request.headers.get('content-type')?.startsWith('multipart/') ?? false
  const { form, tooLarge } = multipart
    ? await parseUpload(request, PURPOSES.policy.maxBytes)
    : { form: await request.formData(), tooLarge: false }
  if (tooLarge) {
    form.set('intent', 'file')
    return { reply: refusedForm(form, 'file-too-large', 'file'), status: 400 }
  }
  const act = INTENTS[String(form.get('intent'))]
  if (!act) throw badRequest()
  return act(access, id, form)
}
