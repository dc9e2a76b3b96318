import type { Access } from '~/modules/access/index.server'
import { registrationSchema } from '~/modules/fairs/index'
import { createEdition, decideParty, movePhase, registerParty } from '~/modules/fairs/index.server'
import { castOffice } from './cast'

let made = 0

/** What a party sends with a registration; one person who owns the meetings unless said otherwise. */
export function registration(data: Record<string, unknown> = {}) {
  return registrationSchema.parse({
    representatives: [{ name: '李晓', position: '主任', phone: '13800000000', email: '' }],
    ...data,
  })
}

/** An edition put into its registration phase by hand, and the office that runs it. */
export async function castFair(now: Date, firstDay = '2026-12-18') {
  const office = await castOffice()
  const slug = `fair-${process.pid}-${++made}`
  const made1 = await createEdition({
    access: office.access(now),
    input: { nameZh: `洽谈会${made}`, nameEn: '', slug, firstDay: firstDay as never },
  })
  if (!made1.ok) throw new Error(made1.code)
  const moveTo = (phase: Parameters<typeof movePhase>[0]['to'], at = now) =>
    movePhase({ access: office.access(at), slug, to: phase })
  await moveTo('registration')
  return { id: made1.value.id, slug, office, moveTo }
}

/** Registers somebody and, unless told not to, has the office approve it; returns the party's id. */
export async function castParty(
  fair: Awaited<ReturnType<typeof castFair>>,
  who: { access: (now: Date) => Access },
  now: Date,
  { approve = true, data = {} }: { approve?: boolean; data?: Record<string, unknown> } = {},
): Promise<string> {
  const made = await registerParty({ access: who.access(now), slug: fair.slug, input: registration(data) })
  if (!made.ok) throw new Error(made.code)
  const { partyId } = made.value
  if (approve) {
    const input = { move: 'approve', note: '' } as const
    const decided = await decideParty({ access: fair.office.access(now), slug: fair.slug, partyId, input })
    if (!decided.ok) throw new Error(decided.code)
  }
  return partyId
}
