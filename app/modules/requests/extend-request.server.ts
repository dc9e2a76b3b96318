import { localDateOf, startOfDay } from '../../kernel/local-date'
import { refuse } from '../../kernel/result'
import { deadlineAfter } from '../../kernel/working-days'
import { readCalendar, readSettings } from '../settings/index.server'
import { onRequest, type RequestCommand, step } from './on-request.server'
import { requestExtensionAsked, requestExtensionDecided } from './request.events'
import { insertExtension, settleExtension } from './request.store.server'

/** The deadline so many working days after another: counted from its last day. */
async function extended(dueAt: Date, days: number): Promise<Date> {
  const lastDay = localDateOf(new Date(dueAt.getTime() - 1))
  return deadlineAfter(await readCalendar(), startOfDay(lastDay), days)
}

/** The lead department asks for more time, before the deadline passes. */
export function askExtension(command: RequestCommand & { days: number; note: string }) {
  const { access, days, note } = command
  return onRequest(command, async held => {
    const { request, tx } = held
    const { requests } = await readSettings()
    if (days > requests.extensionDays) return refuse('extension-too-long')
    const dueAfter = await extended(request.dueAt, days)
    const done = await step(
      held,
      { move: 'ask_extension', note, data: { days, until: dueAfter.toISOString() } },
      requestExtensionAsked,
      {},
    )
    if (!done.ok) return done
    await insertExtension(tx, {
      requestId: request.id,
      days,
      reason: note,
      dueBefore: request.dueAt,
      dueAfter,
      askedById: access.actor.userId,
      askedAt: access.now,
    })
    return done
  })
}

/** The talent office grants what was asked for, or refuses it and says why. */
export function decideExtension(command: RequestCommand & { granted: boolean; note: string }) {
  const { access, granted, note } = command
  return onRequest(command, async held => {
    const { request, tx } = held
    const [asked] = request.extensions
    if (!asked) return refuse('extension-open')
    const dueAt = granted ? asked.dueAfter : request.dueAt
    const done = await step(
      held,
      {
        move: granted ? 'grant_extension' : 'refuse_extension',
        note,
        dueAt,
        data: { days: asked.days, until: dueAt.toISOString() },
        ...(granted && { set: { handlingDays: request.handlingDays + asked.days } }),
      },
      requestExtensionDecided,
      { granted },
    )
    if (!done.ok) return done
    await settleExtension(tx, request.id, {
      status: granted ? 'granted' : 'refused',
      decidedById: access.actor.userId,
      decidedAt: access.now,
      answer: note,
    })
    return done
  })
}
