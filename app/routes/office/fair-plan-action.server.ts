import { data } from '@remix-run/node'
import { z } from 'zod'
import type { Access } from '~/modules/access/index.server'
import {
  cancelSolve,
  copyPlan,
  fixPlan,
  moveMeeting,
  pinMeeting,
  planForOffice,
  startSolve,
} from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'

type Target = { access: Access; editionId: string; planId: string }
type Seat = { slot: number; table: number }

function seatOf(form: FormData): Seat {
  const found = /^(\d{1,4})-(\d{1,5})$/.exec(String(form.get('at') ?? ''))
  if (!found) throw badRequest()
  return { slot: Number(found[1]), table: Number(found[2]) }
}

/** A page with the choice of a meeting kept: `…?by=…&at=slot-table`. */
function stayAt(slug: string, planId: string, url: URL, seat: Seat): string {
  const params = new URLSearchParams(url.search)
  params.delete('_data')
  params.set('at', `${seat.slot}-${seat.table}`)
  return `${paths.officeFairPlan(slug, planId)}?${params}#dock`
}

async function again({ access, editionId, planId }: Target) {
  const shown = await planForOffice(editionId, planId, access.locale, access.now)
  if (!shown) throw notFound()
  const { seed, effort } = shown.plan
  return startSolve({ access, editionId, input: { seed, effort: effort as 'fast' | 'normal' | 'thorough' } })
}

const refused = (refusal: string) => data({ refusal }, { status: 409 })

async function onMeeting(target: Target, form: FormData, intent: string, slug: string, url: URL) {
  const seat = seatOf(form)
  if (intent === 'move') {
    const slot = Number(form.get('slot'))
    const moved = await moveMeeting({ ...target, seat, to: { slot, table: null } })
    if (!moved.ok) return refused(moved.code)
    return redirectSaying(stayAt(slug, target.planId, url, moved.value.seat), 'meeting-moved')
  }
  const pinned = await pinMeeting({ ...target, seat, pinned: intent === 'pin' })
  if (!pinned.ok) return refused(pinned.code)
  return redirectSaying(
    stayAt(slug, target.planId, url, seat),
    intent === 'pin' ? 'meeting-pinned' : 'meeting-unpinned',
  )
}

const fixSchema = z.object({
  university: z.string().max(20),
  enterprise: z.string().max(20),
  code: z.string().max(20),
  slot: z.coerce.number().int(),
  price: z.coerce.number().int(),
})

async function fix(target: Target, form: FormData, slug: string) {
  const asked = fixSchema.safeParse(Object.fromEntries(form))
  if (!asked.success) throw badRequest()
  const made = await fixPlan({ ...target, asked: asked.data })
  if (!made.ok) return refused(made.code)
  return redirectSaying(paths.officeFairPlan(slug, made.value.planId), 'timetable-fixed')
}

/** What the buttons of a version's page do. */
export async function actOnPlan(target: Target, form: FormData, slug: string, url: URL) {
  const intent = String(form.get('intent') ?? '')
  switch (intent) {
    case 'cancel': {
      const done = await cancelSolve(target)
      if (!done.ok) return refused(done.code)
      return redirectSaying(paths.officeFairPlan(slug, target.planId), 'timetable-cancelled')
    }
    case 'retry': {
      const started = await again(target)
      if (!started.ok) return refused(started.code)
      return redirectSaying(paths.officeFairPlan(slug, started.value.planId), 'timetable-asked')
    }
    case 'copy': {
      const copied = await copyPlan(target)
      if (!copied.ok) return refused(copied.code)
      return redirectSaying(paths.officeFairPlan(slug, copied.value.planId), 'timetable-copied')
    }
    case 'fix':
      return fix(target, form, slug)
    case 'move':
    case 'pin':
    case 'unpin':
      return onMeeting(target, form, intent, slug, url)
    default:
      throw badRequest()
  }
}
