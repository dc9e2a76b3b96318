import type { Access } from '~/modules/access/index.server'
import { slotsSchema, stationSchema } from '~/modules/stations/index'
import { closeStationSlot, layStationSlots, saveStation } from '~/modules/stations/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound } from '~/platform/http/responses.server'

type Done = { says: string } | { reply: FormReply; status: number }

function refusal(form: FormData, code: string, field = ''): Done {
  if (code === 'not-found') throw notFound()
  return { reply: refusedForm(form, code, field), status: 409 }
}

const wrong = (reply: FormReply): Done => ({ reply, status: 400 })

type Act = (access: Access, id: string, form: FormData) => Promise<Done>

const INTENTS: Record<string, Act> = {
  station: async (access, id, form) => {
    const parsed = parseForm(form, stationSchema)
    if (!parsed.ok) return wrong(parsed.reply)
    const saved = await saveStation(access, id, parsed.value)
    return saved.ok ? { says: 'saved' } : refusal(form, saved.code)
  },
  slots: async (access, id, form) => {
    const parsed = parseForm(form, slotsSchema)
    if (!parsed.ok) return wrong(parsed.reply)
    const laid = await layStationSlots(access, id, parsed.value)
    return laid.ok ? { says: 'station-slots' } : refusal(form, laid.code, 'from')
  },
  close: async (access, _id, form) => {
    const closed = await closeStationSlot(access, String(form.get('slotId') ?? ''))
    return closed.ok ? { says: 'station-slot-closed' } : refusal(form, closed.code)
  },
}

/** What the office's page of a station asks for, by the button pressed. */
export async function changeStation(access: Access, id: string, form: FormData): Promise<Done> {
  const act = INTENTS[String(form.get('intent'))]
  if (!act) throw badRequest()
  return act(access, id, form)
}
