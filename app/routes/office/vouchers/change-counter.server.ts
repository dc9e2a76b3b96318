import type { Access } from '~/modules/access/index.server'
import { counterSchema, pinSchema } from '~/modules/vouchers/index'
import {
  changeCounter,
  closeCounter,
  openCounterAgain,
  renewCounterLink,
  renewCounterPin,
} from '~/modules/vouchers/index.server'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { badRequest, notFound } from '~/platform/http/responses.server'

type Done = { says: string } | { reply: FormReply; status: number }
type Act = (access: Access, id: string, form: FormData) => Promise<Done>

function finished(done: { ok: boolean }, says: string): Done {
  if (!done.ok) throw notFound()
  return { says }
}

const INTENTS: Record<string, Act> = {
  counter: async (access, id, form) => {
    const parsed = parseForm(form, counterSchema)
    if (!parsed.ok) return { reply: parsed.reply, status: 400 }
    return finished(await changeCounter(access, id, parsed.value), 'saved')
  },
  pin: async (access, id, form) => {
    const parsed = parseForm(form, pinSchema)
    if (!parsed.ok) return { reply: { ...parsed.reply, values: { intent: 'pin' } }, status: 400 }
    return finished(await renewCounterPin(access, id, parsed.value.pin), 'counter-new-pin')
  },
  link: async (access, id) => finished(await renewCounterLink(access, id), 'counter-new-link'),
  close: async (access, id) => finished(await closeCounter(access, id), 'counter-closed'),
  open: async (access, id) => finished(await openCounterAgain(access, id), 'counter-opened'),
}

/** What the office's page of a counter asks for, by the button pressed. */
export async function changeFromForm(access: Access, id: string, form: FormData): Promise<Done> {
  const act = INTENTS[String(form.get('intent'))]
  if (!act) throw badRequest()
  return act(access, id, form)
}
