import type { FlashCode } from '~/i18n/flash'
import { isId } from '~/kernel/ids'
import { ok, type Result, refuse } from '~/kernel/result'
import type { Access } from '~/modules/access/index.server'
import {
  attendanceSchema,
  cancelGatheringSchema,
  closeFollowUpSchema,
  concludeSchema,
  followUpSchema,
} from '~/modules/gatherings/index'
import {
  cancelGathering,
  cancelRegistration,
  closeFollowUp,
  concludeGathering,
  noteAttendance,
  planFollowUp,
  publishGathering,
} from '~/modules/gatherings/index.server'
import { type FormReply, parseForm } from '~/platform/http/form.server'

type Done = Result<FlashCode, string> | { ok: false; reply: FormReply }
type Args = { access: Access; gatheringId: string; form: FormData }

function saying(done: Result<unknown, string>, code: FlashCode): Done {
  return done.ok ? ok(code) : done
}

async function cancel({ form, ...one }: Args): Promise<Done> {
  const parsed = parseForm(form, cancelGatheringSchema)
  if (!parsed.ok) return parsed
  return saying(await cancelGathering({ ...one, ...parsed.value }), 'event-cancelled')
}

async function conclude({ form, ...one }: Args): Promise<Done> {
  const parsed = parseForm(form, concludeSchema)
  if (!parsed.ok) return parsed
  return saying(await concludeGathering({ ...one, ...parsed.value }), 'event-concluded')
}

async function plan({ form, ...one }: Args): Promise<Done> {
  const parsed = parseForm(form, followUpSchema)
  if (!parsed.ok) return parsed
  return saying(await planFollowUp({ ...one, input: parsed.value }), 'event-follow-up-saved')
}

async function close({ form, ...one }: Args): Promise<Done> {
  const parsed = parseForm(form, closeFollowUpSchema)
  if (!parsed.ok) return parsed
  return saying(await closeFollowUp({ ...one, input: parsed.value }), 'event-follow-up-closed')
}

/** Buttons of the list carry action and registration in one value: `attended:ID`. */
async function attend({ form, ...one }: Args): Promise<Done> {
  const [status, registrationId] = String(form.get('row') ?? '').split(':')
  if (status === 'remove') {
    const done = await cancelRegistration({ ...one, registrationId: registrationId ?? '' })
    return saying(done, 'event-registration-removed')
  }
  const parsed = attendanceSchema.safeParse({ status, registrationId })
  if (!parsed.success) return refuse('wrong-state')
  return saying(await noteAttendance({ ...one, input: parsed.data }), 'event-attendance-saved')
}

/** What the office does on the page of an event. */
export async function answerEvent(access: Access, gatheringId: string, form: FormData): Promise<Done> {
  const args = { access, gatheringId, form }
  if (!isId(gatheringId)) return refuse('not-found')
  if (form.has('row')) return attend(args)
  switch (form.get('intent')) {
    case 'publish':
      return saying(await publishGathering({ access, gatheringId }), 'event-published')
    case 'cancel':
      return cancel(args)
    case 'conclude':
      return conclude(args)
    case 'plan':
      return plan(args)
    case 'close':
      return close(args)
    default:
      return refuse('wrong-state')
  }
}
