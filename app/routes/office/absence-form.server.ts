import type { AbsenceReply } from './absence-form'

type Party = { id: string; label: string; name: string }
type Input = { partyId: string; slots: number[] | null; way: 'add' | 'ask' | 'few' }
type Read = { ok: true; input: Input; typed: AbsenceReply['typed'] } | { ok: false; reply: AbsenceReply }

const WAYS = ['add', 'ask', 'few'] as const

function partyOf(typed: string, parties: readonly Party[]): Party | undefined {
  const asked = typed.trim()
  return (
    parties.find(party => `${party.label} ${party.name}` === asked) ??
    parties.find(party => party.label.toUpperCase() === asked.toUpperCase() || party.name === asked)
  )
}

/** Reads the form about an absence: a party by name or label, the slots it misses, and what to do. */
export function readAbsence(form: FormData, parties: readonly Party[]): Read {
  const typed = String(form.get('party') ?? '').slice(0, 200)
  const whole = form.get('when') !== 'some'
  const slots = form
    .getAll('slots')
    .map(Number)
    .filter(slot => Number.isInteger(slot) && slot >= 0)
  const way = WAYS.find(one => one === form.get('way')) ?? 'add'
  const kept = { party: typed, when: whole ? 'whole' : 'some', slots: slots.map(String), way }
  const party = partyOf(typed, parties)
  const errors: AbsenceReply['errors'] = {}
  if (!party) errors.party = 'partyUnknown'
  if (!whole && slots.length === 0) errors.slots = 'slotsMissing'
  if (!party || Object.keys(errors).length > 0) return { ok: false, reply: { errors, typed: kept } }
  return { ok: true, input: { partyId: party.id, slots: whole ? null : slots, way }, typed: kept }
}
