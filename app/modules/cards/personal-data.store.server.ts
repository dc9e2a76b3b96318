import { addDays, dateColumn, type LocalDate, localDateOf, startOfDay } from '../../kernel/local-date'
import { decrypt } from '../../platform/crypto.server'
import type { Prisma, Tx } from '../../platform/db.server'
import type { Erased, Person, PersonalData } from '../../platform/personal-data.server'

const ENDED = ['issued', 'rejected', 'withdrawn'] as const

async function read(client: Tx, { talentId }: Person) {
  const rows = await client.cardApplication.findMany({
    where: { talentId },
    omit: { identityKey: true },
    include: {
      papers: true,
      steps: { omit: { byUserId: true } },
      reviews: { omit: { byUserId: true } },
      decisions: { omit: { byUserId: true } },
      objections: { omit: { contactSealed: true, byUserId: true } },
      issued: { include: { steps: { omit: { byUserId: true } } } },
    },
  })
  return rows.map(({ identitySealed, ...row }) => ({
    ...row,
    identity: identitySealed ? decrypt('card-identity', identitySealed) : null,
  }))
}

async function filesOf(tx: Tx, application: Prisma.CardApplicationWhereInput): Promise<string[]> {
  const papers = await tx.cardPaper.findMany({ where: { application }, select: { fileId: true } })
  return papers.map(paper => paper.fileId)
}

/** Applications go with everything that hangs on them, cards included: a code then names no card. */
async function erase(tx: Tx, { talentId }: Person): Promise<Erased> {
  const fileIds = await filesOf(tx, { talentId })
  const cards = await tx.talentCard.count({ where: { talentId } })
  const { count } = await tx.cardApplication.deleteMany({ where: { talentId } })
  return { removed: count + cards + fileIds.length, fileIds }
}

/** Identity numbers and papers of applications that ended before a day and carry no card that is still valid. */
async function expire(tx: Tx, before: Date, today: LocalDate): Promise<Erased> {
  const valid = { status: 'active' as const, validUntil: { gte: dateColumn(today) } }
  const ended: Prisma.CardApplicationWhereInput = {
    status: { in: [...ENDED] },
    statusAt: { lt: before },
    issued: { none: valid },
  }
  const rows = await tx.cardApplication.findMany({
    where: { ...ended, identitySealed: { not: '' } },
    select: { id: true },
  })
  for (const { id } of rows) {
    const nothing = { identitySealed: '', identityKey: id, identityMasked: '' }
    await tx.cardApplication.update({ where: { id }, data: nothing })
  }
  const fileIds = await filesOf(tx, ended)
  const { count } = await tx.cardPaper.deleteMany({ where: { application: ended } })
  return { removed: count, emptied: rows.length, fileIds }
}

/** Applications for cards with papers, decisions and objections; cards. */
export const cardsData: PersonalData = {
  holdings: [
    {
      key: 'cards',
      models: [
        'CardApplication',
        'CardPaper',
        'CardStep',
        'CardReview',
        'CardDecision',
        'CardObjection',
        'TalentCard',
        'CardEvent',
      ],
      read,
      erase,
      expire: (tx, { now, rules }) => {
        const today = localDateOf(now)
        return expire(tx, startOfDay(addDays(today, -rules.identityDays)), today)
      },
    },
  ],
  subjects: async (client, { talentId }) => {
    const [applications, cards] = await Promise.all([
      client.cardApplication.findMany({ where: { talentId }, select: { id: true } }),
      client.talentCard.findMany({ where: { talentId }, select: { id: true } }),
    ])
    return [
      ...applications.map(({ id }) => ({ kind: 'card-application', id })),
      ...cards.map(({ id }) => ({ kind: 'card', id })),
    ]
  },
}
