import type { Access } from '~/modules/access/index.server'
import { openingSchema } from '~/modules/openings/index'
import {
  archiveOpening,
  closeOpening,
  copyOpening,
  editOpening,
  fillOpening,
  pauseOpening,
  recallOpening,
  resumeOpening,
  submitOpening,
} from '~/modules/openings/index.server'
import { type FormReply, parseForm } from '~/platform/http/form.server'

type Refusal = { code: string; facts?: Record<string, unknown> }
type Done =
  | { ok: true; openingId: string; says: string }
  | { ok: false; reply: FormReply }
  | { ok: false; refusal: Refusal }

const MOVES = {
  submit: [submitOpening, 'opening-submitted'],
  recall: [recallOpening, 'opening-recalled'],
  pause: [pauseOpening, 'opening-paused'],
  resume: [resumeOpening, 'opening-resumed'],
  close: [closeOpening, 'opening-closed'],
  fill: [fillOpening, 'opening-filled'],
  archive: [archiveOpening, 'opening-archived'],
  copy: [copyOpening, 'opening-copied'],
} as const

function isMove(intent: unknown): intent is keyof typeof MOVES {
  return typeof intent === 'string' && Object.hasOwn(MOVES, intent)
}

async function save(access: Access, openingId: string, form: FormData): Promise<Done> {
  const parsed = parseForm(form, openingSchema)
  if (!parsed.ok) return parsed
  const edited = await editOpening({ access, openingId, input: parsed.value })
  if (!edited.ok) return { ok: false, refusal: edited }
  if (form.get('intent') !== 'save-submit') {
    return {
      ok: true,
      openingId,
      says: edited.value.reviewed ? 'opening-re-review' : 'opening-saved-changes',
    }
  }
  const submitted = await submitOpening({ access, openingId })
  return submitted.ok ? { ok: true, openingId, says: 'opening-submitted' } : { ok: false, refusal: submitted }
}

/** What the enterprise's page of an opening can do, by the button pressed; says the flash code or what is wrong. */
export async function changeOwnOpening(access: Access, openingId: string, form: FormData): Promise<Done> {
  const intent = form.get('intent')
  if (!isMove(intent)) return save(access, openingId, form)
  const [run, says] = MOVES[intent]
  const result = await run({ access, openingId })
  return result.ok ? { ok: true, openingId: result.value.openingId, says } : { ok: false, refusal: result }
}
