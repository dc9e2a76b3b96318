import type { FlashCode } from '~/i18n/flash'
import { ok, type Result, refuse } from '~/kernel/result'
import type { Access } from '~/modules/access/index.server'
import { verdictSchema } from '~/modules/fair-days/index'
import { approveRelease, dismissRelease, giveVerdict, noteArrival } from '~/modules/fair-days/index.server'

type Done = Result<FlashCode, string>

function saying(done: Result<unknown, string>, code: FlashCode): Done {
  return done.ok ? ok(code) : done
}

/** Buttons of the board carry what is done and to what in one value: `arrived:ID`, `add:ID`, `held:ID:ID`. */
export async function answerBoard(access: Access, slug: string, form: FormData): Promise<Done> {
  const [verb = '', first = '', second = ''] = String(form.get('row') ?? '').split(':')
  switch (verb) {
    case 'arrived':
      return saying(await noteArrival({ access, slug, partyId: first }), 'fair-arrival-noted')
    case 'add':
    case 'ask':
      return saying(await approveRelease({ access, slug, releaseId: first, way: verb }), 'fair-released')
    case 'dismiss':
      return saying(await dismissRelease({ access, slug, releaseId: first }), 'fair-release-kept')
  }
  const input = { universityPartyId: first, enterprisePartyId: second, verdict: verb }
  const parsed = verdictSchema.safeParse(input)
  if (!parsed.success) return refuse('wrong-state')
  return saying(await giveVerdict({ access, slug, input: parsed.data }), 'fair-verdict-given')
}
