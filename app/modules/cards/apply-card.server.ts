import { randomBytes } from 'node:crypto'
import { maskIdentityNumber } from '../../kernel/identity-number'
import { isId } from '../../kernel/ids'
import { localDateOf } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { encrypt, sign } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { hasWithdrawn } from '../consents/index.server'
import type { UploadRefusal } from '../files/index'
import { storeUpload, type Upload } from '../files/index.server'
import {
  findApplicationLocked,
  findEmployer,
  findHolder,
  findOwnCardLocked,
  findTier,
  insertApplication,
  insertCardPaper,
  rewriteApplication,
} from './application.store.server'
import { CARD_WAYS, type CardApplicationStatus, type CardKind } from './application-status'
import type { ApplyInput, FamilyInput, UpdateInput } from './card.schema'
import { standingOf } from './card-standing'
import type { Facts } from './facts'
import { moved, recordMove } from './move-application.server'

export type ApplyRefusal =
  | 'no-tier'
  | 'unknown-employer'
  | 'has-card'
  | 'no-card'
  | 'same-tier'
  | 'already-applied'
  | 'family-applied'
  | 'not-found'
  | 'wrong-state'
  | 'consent-withdrawn'
  | UploadRefusal
export type CardPaperUpload = { kind: string; upload: Upload }
type Applied = Result<{ applicationId: string }, ApplyRefusal>
type OwnCard = NonNullable<Awaited<ReturnType<typeof findOwnCardLocked>>>

const PURPOSE = 'card-identity'
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** The code by which an applicant for a card appears in public; no letters that look alike. */
export function cardReceiptOf(bytes: Uint8Array): string {
  return `K-${Array.from(bytes.slice(0, 7), byte => LETTERS[byte % 32]).join('')}`
}

/** An identity number as it is kept: encrypted, as a keyed hash, masked. */
export function sealedIdentity(identity: string) {
  return {
    identitySealed: encrypt(PURPOSE, identity),
    identityKey: sign(PURPOSE, identity),
    identityMasked: maskIdentityNumber(identity),
  }
}

function factsOf({ degree, title, skill, honours, employerKind, ...rest }: Facts): Facts {
  const { contractMonths, insuranceMonths, taxYuan } = rest
  return { degree, title, skill, honours, employerKind, contractMonths, insuranceMonths, taxYuan }
}

async function storePapers(
  tx: Tx,
  access: Access,
  applicationId: string,
  papers: CardPaperUpload[],
): Promise<Result<null, UploadRefusal>> {
  for (const { kind, upload } of papers) {
    const stored = await storeUpload(tx, upload, 'paper', { ownerUserId: access.actor.userId })
    if (!stored.ok) return stored
    await insertCardPaper(tx, {
      applicationId,
      kind,
      fileId: stored.value.fileId,
      createdAt: access.now,
    })
  }
  return ok(null)
}

type Draft = Omit<Parameters<typeof insertApplication>[1], 'receipt' | 'status' | 'statusAt' | 'submittedAt'>

async function sent(tx: Tx, access: Access, draft: Draft, papers: CardPaperUpload[]): Promise<Applied> {
  if (await hasWithdrawn(access.actor.userId, 'sensitive', tx)) return refuse('consent-withdrawn')
  const status = CARD_WAYS[draft.kind as CardKind][0] as CardApplicationStatus
  const receipt = cardReceiptOf(randomBytes(7))
  const times = { statusAt: access.now, submittedAt: access.now }
  const by = { party: 'talent' as const, byUserId: access.actor.userId, note: null, at: access.now }
  const applicationId = await insertApplication(
    tx,
    { ...draft, receipt, status, ...times },
    { status, ...by },
  )
  const stored = await storePapers(tx, access, applicationId, papers)
  if (!stored.ok) return stored
  await recordMove(tx, access, applicationId, status, 'talent')
  return ok({ applicationId })
}

async function attempt(work: (tx: Tx) => Promise<Applied>, taken: ApplyRefusal): Promise<Applied> {
  try {
    return await transaction<Applied>(work)
  } catch (error) {
    if (isUniqueViolation(error)) return refuse(taken)
    throw error
  }
}

async function firstOrChange(
  tx: Tx,
  access: Access,
  input: ApplyInput,
): Promise<Result<Draft, ApplyRefusal>> {
  const talentId = access.actor.talentId ?? ''
  const tier = await findTier(tx, input.tierCode)
  if (!tier?.active) return refuse('no-tier')
  const employer = await findEmployer(tx, input.employer)
  if (!employer) return refuse('unknown-employer')
  const card = await findOwnCardLocked(tx, talentId)
  const changes = card && standingOf(card, localDateOf(access.now)) === 'in-force'
  if (changes && card.tierCode === tier.code && card.employerId === employer.id) return refuse('same-tier')
  const { name } = await findHolder(tx, talentId)
  return ok({
    talentId,
    kind: card ? 'change' : 'first',
    cardId: card?.id ?? null,
    tierCode: tier.code,
    holderName: name,
    ...sealedIdentity(input.identity),
    facts: factsOf(input),
    employerId: employer.id,
    employerName: employer.name,
  })
}

/** Applies for a card; with a card in force it is an application to change tier or employer. */
export function applyForCard(access: Access, input: ApplyInput, papers: CardPaperUpload[]): Promise<Applied> {
  if (!access.actor.talentId) return Promise.resolve(refuse('not-found'))
  return attempt(async tx => {
    const draft = await firstOrChange(tx, access, input)
    return draft.ok ? sent(tx, access, draft.value, papers) : draft
  }, 'already-applied')
}

function onCard(card: OwnCard, kind: CardKind): Draft {
  const { identitySealed, identityKey, identityMasked } = card.application
  const person = { holderName: card.holderName, identitySealed, identityKey, identityMasked }
  const facts = (card.application.decisions[0]?.facts ?? card.application.facts) as Facts
  return { talentId: card.talentId, kind, cardId: card.id, tierCode: card.tierCode, ...person, facts }
}

/** Asks to renew the card, or hands in the annual verification. */
export function updateCard(
  access: Access,
  kind: 'renewal' | 'annual',
  { input, papers }: { input: UpdateInput; papers: CardPaperUpload[] },
): Promise<Applied> {
  const { talentId } = access.actor
  if (!talentId) return Promise.resolve(refuse('not-found'))
  return attempt(async tx => {
    const card = await findOwnCardLocked(tx, talentId)
    if (!card) return refuse('no-card')
    const employer = await findEmployer(tx, input.employer)
    if (!employer) return refuse('unknown-employer')
    const work = { employerId: employer.id, employerName: employer.name }
    return sent(tx, access, { ...onCard(card, kind), facts: factsOf(input), ...work }, papers)
  }, 'already-applied')
}

/** Asks for a supplementary card for somebody of the family; the main card must be in force. */
export function applyForFamily(
  access: Access,
  input: FamilyInput,
  papers: CardPaperUpload[],
): Promise<Applied> {
  const { talentId } = access.actor
  if (!talentId) return Promise.resolve(refuse('not-found'))
  return attempt(async tx => {
    const card = await findOwnCardLocked(tx, talentId)
    if (!card || standingOf(card, localDateOf(access.now)) !== 'in-force') return refuse('no-card')
    const person = { holderName: input.name, relation: input.relation, ...sealedIdentity(input.identity) }
    return sent(tx, access, { ...onCard(card, 'family'), ...person }, papers)
  }, 'family-applied')
}

/** Sends an application again that was returned for a supplement; it goes back to the stage that asked. */
export function resendCard(
  access: Access,
  applicationId: string,
  { facts, papers }: { facts: Facts | null; papers: CardPaperUpload[] },
): Promise<Applied> {
  const { talentId } = access.actor
  if (!talentId || !isId(applicationId)) return Promise.resolve(refuse('not-found'))
  return attempt(async tx => {
    const row = await findApplicationLocked(tx, applicationId, { talentId })
    if (!row) return refuse('not-found')
    if (row.status !== 'supplement' || !row.returnTo) return refuse('wrong-state')
    if (facts) await rewriteApplication(tx, row.id, { facts: factsOf(facts) })
    const stored = await storePapers(tx, access, row.id, papers)
    if (!stored.ok) return stored
    await moved(tx, access, row, { status: row.returnTo, party: 'talent' })
    return ok({ applicationId })
  }, 'already-applied')
}
