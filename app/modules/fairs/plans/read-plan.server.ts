import { isId } from '../../../kernel/ids'
import { labelledParty, partyLabel } from '../party-status'
import { codedMeetings, firstOpenSlot, partiesConcerned } from './coded-meetings'
import { findFair, findOwnParty, findParties, findSlots } from './fair-facts.store.server'
import { findMeetings, findSeats } from './meeting.store.server'
import { ofParty, type Picture } from './picture'
import { findInstance, findPlan, findPlanById, findPlans, findPublished } from './plan.store.server'
import { diffOf } from './plan-diff'
import { readFixes } from './plan-fixes'
import { readProof } from './plan-proof'
import { readPicture } from './read-picture.server'
import { unmetOf } from './unplaced-of-plan.server'
import { isVisible } from './visible'

export type PlanNames = Record<string, string>

/** Names behind the labels of an edition's parties. */
async function namesOf(editionId: string): Promise<PlanNames> {
  const parties = await findParties(editionId)
  return Object.fromEntries(
    parties.map(party => [partyLabel(party), party.university?.name ?? party.enterprise?.name ?? '']),
  )
}

/** An edition for the organiser's pages about its timetable; null when there is none. */
export async function fairForPlans(slug: string) {
  return findFair(slug)
}

/** All versions of an edition, and whether one is under way. */
export async function listPlans(editionId: string) {
  return findPlans(editionId)
}

/** A version for the organiser: figures, proof, picture, and what holds now. Null when it is not of the edition. */
export async function planForOffice(editionId: string, planId: string, locale: 'zh-CN' | 'en', now: Date) {
  const plan = isId(planId) ? await findPlan(editionId, planId) : null
  if (!plan) return null
  const [picture, published, slots, names, base] = await Promise.all([
    readPicture(editionId, planId, locale),
    findPublished(editionId),
    findSlots(editionId),
    namesOf(editionId),
    plan.basePlanId ? findPlanById(plan.basePlanId) : null,
  ])
  const { proof: stored, fixes, weightsOfId: _, ...figures } = plan
  const proof = readProof(stored)
  const meetings = async () => codedMeetings(await findSeats(planId), await findParties(editionId))
  return {
    plan: figures,
    proof: proof && { ...proof, unplaced: await unmetOf(plan, proof, meetings) },
    fixes: readFixes(fixes),
    picture,
    names,
    published: published && { id: published.id, number: published.number },
    base: base && { id: base.id, number: base.number },
    firstOpen: firstOpenSlot(slots, now),
  }
}

/** How a plan stands while it is solved: little, for a page that asks often. */
export async function planProgress(editionId: string, planId: string) {
  const plan = isId(planId) ? await findPlan(editionId, planId) : null
  return plan && { state: plan.state, progress: plan.progress }
}

/** Two versions compared, with the picture of the later one and the places in it that differ. */
export async function comparePlans(
  editionId: string,
  planId: string,
  otherId: string,
  locale: 'zh-CN' | 'en',
) {
  const [plan, other] = await Promise.all([
    isId(planId) ? findPlan(editionId, planId) : null,
    isId(otherId) ? findPlan(editionId, otherId) : null,
  ])
  if (!plan || !other) return null
  const [picture, parties, after, before] = await Promise.all([
    readPicture(editionId, planId, locale),
    findParties(editionId),
    findMeetings(planId),
    findMeetings(otherId),
  ])
  const diff = diffOf(codedMeetings(before, parties), codedMeetings(after, parties), await namesOf(editionId))
  return {
    plan: { id: plan.id, number: plan.number, state: plan.state, value: plan.value },
    other: { id: other.id, number: other.number, state: other.state, value: other.value },
    picture,
    diff,
    concerned: partiesConcerned(before, after).length,
  }
}

/** The published timetable of an edition that visitors may see; null when there is none. */
export async function publishedPicture(slug: string, locale: 'zh-CN' | 'en', now: Date) {
  const fair = await findFair(slug)
  if (!fair || !isVisible(fair, now)) return null
  const plan = await findPublished(fair.id)
  if (!plan) return { fair, plan: null, picture: null }
  const picture = await readPicture(fair.id, plan.id, locale)
  return { fair, plan: { id: plan.id, number: plan.number, publishedAt: plan.publishedAt }, picture }
}

/** The timetable of the acting organisation's own party; null when it takes no part. */
export async function ownTimetable(
  slug: string,
  organisationId: string | null,
  locale: 'zh-CN' | 'en',
  now: Date,
): Promise<{
  fair: NonNullable<Awaited<ReturnType<typeof findFair>>>
  party: { id: string; side: 'university' | 'enterprise'; number: number }
  plan: { id: string; number: number; publishedAt: Date | null } | null
  picture: Picture | null
} | null> {
  const shown = await publishedPicture(slug, locale, now)
  const party = shown && organisationId ? await findOwnParty(shown.fair.id, organisationId) : null
  if (!shown || !party) return null
  return { ...shown, party, picture: shown.picture && ofParty(shown.picture, party.id) }
}

/** A version as a file: its instance or its plan, as the command line reads them. */
export async function planFile(editionId: string, planId: string, what: 'instance' | 'plan') {
  const plan = isId(planId) ? await findPlan(editionId, planId) : null
  if (!plan || plan.value === null) return null
  if (what === 'instance') return findInstance(planId)
  const proof = readProof(plan.proof)
  const meetings = codedMeetings(await findMeetings(planId), await findParties(editionId))
  const { value, bound, optimal, gap, breaks, elapsedMs, solver, inputHash } = plan
  const { shortfalls = [], unplaced = [], certificate } = proof ?? {}
  return {
    meetings,
    value,
    bound: bound ?? value,
    optimal,
    gap: gap ?? 0,
    shortfalls,
    unplaced,
    breaks: breaks ?? undefined,
    ...(certificate && { certificate }),
    ...(inputHash && { elapsedMs, solver, inputHash }),
  }
}

type NamedParty = Awaited<ReturnType<typeof findParties>>[number]

const choicesOf = (parties: readonly NamedParty[]) =>
  parties
    .filter(party => party.status === 'approved')
    .map(party => ({
      id: party.id,
      label: partyLabel(party),
      name: party.university?.name ?? party.enterprise?.name ?? '',
    }))

/** The parties a typed text may mean: the one it names by its label, alone or with the name after it, else all. */
export async function partiesMeant(editionId: string, typed: string) {
  const label = labelledParty(typed)
  const [party] = label ? choicesOf(await findParties(editionId, undefined, label)) : []
  const text = typed.trim()
  const isNamed = party && (text.toUpperCase() === party.label || text === `${party.label} ${party.name}`)
  return isNamed ? [party] : choicesOf(await findParties(editionId))
}

/** Who may be absent, and from which slots that are still to come. */
export async function absenceChoices(editionId: string, now: Date) {
  const [published, parties, slots] = await Promise.all([
    findPublished(editionId),
    findParties(editionId),
    findSlots(editionId),
  ])
  const open = firstOpenSlot(slots, now)
  return {
    published: published !== null,
    parties: choicesOf(parties),
    slots: slots.filter(slot => slot.index >= open).map(({ index, startsAt }) => ({ index, startsAt })),
  }
}
