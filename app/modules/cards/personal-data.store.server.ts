import { addDays, localDateOf, startOfDay } from '../../kernel/local-date'
import { decrypt } from '../../platform/crypto.server'
import type { Prisma, Tx } from '../../platform/db.server'
import type { Erased, Person, PersonalData } from '../../platform/personal-data.server'

const PURPOSE = 'card-identity'

async function read(client: Tx, { talentId }: Person) {
  const rows = await client.cardApplication.findMany({
    where: { talentId },
    omit: { identityKey: true },
    include: {
      papers: true,
      steps: { omit: { byUserId: true } },
      reviews: { omit: { byUserId: true } },
      decisions: { omit: { byUserId: true } },
    },
  })
  return rows.map(({ identitySealed, ...row }) => ({
    ...row,
    identity: identitySealed ? decrypt(PURPOSE, identitySealed) : null,
  }))
}

async function erase(tx: Tx, { talentId }: Person): Promise<Erased> {
  const papers = await tx.cardPaper.findMany({
    where: { application: { talentId } },
    select: { fileId: true },
  })
  const { count } = await tx.cardApplication.deleteMany({ where: { talentId } })
  return { removed: count, fileIds: papers.map(paper => paper.fileId) }
}

/** Identity numbers and papers of applications that led to no card, or to one that is over. */
async function expire(tx: Tx, endedBefore: Date): Promise<Erased> {
  const over = { OR: [{ status: { not: 'active' as const } }, { validUntil: { lt: endedBefore } }] }
  const ended: Prisma.CardApplicationWhereInput = {
    statusAt: { lt: endedBefore },
    OR: [{ status: { in: ['rejected', 'withdrawn'] } }, { status: 'issued', issued: { every: over } }],
  }
  const papers = await tx.cardPaper.findMany({ where: { application: ended }, select: { fileId: true } })
  const gone = await tx.cardPaper.deleteMany({ where: { application: ended } })
  const rows = await tx.cardApplication.findMany({
    where: { ...ended, identitySealed: { not: '' } },
    select: { id: true },
  })
  for (const { id } of rows) {
    const nothing = { identitySealed: '', identityKey: id, identityMasked: '' }
    await tx.cardApplication.update({ where: { id }, data: nothing })
  }
  return { removed: gone.count, emptied: rows.length, fileIds: papers.map(paper => paper.fileId) }
}

/** Cards and the applications for them with papers, reviews and decisions; they go with the person. */
export const cardsData: PersonalData = {
  holdings: [
    {
      key: 'cards',
      models: ['TalentCard', 'CardEvent'],
      read: (client, { talentId }) =>
        client.talentCard.findMany({
          where: { talentId },
          include: { steps: { omit: { byUserId: true } } },
        }),
      erase: async (tx, { talentId }) => {
        const { count } = await tx.talentCard.deleteMany({ where: { talentId } })
        return { removed: count }
      },
    },
    {
      key: 'cardApplications',
      models: ['CardApplication', 'CardPaper', 'CardStep', 'CardReview', 'CardDecision', 'CardObjection'],
      read,
      erase,
      expire: (tx, { now, rules }) => expire(tx, startOfDay(addDays(localDateOf(now), -rules.identityDays))),
    },
  ],
  subjects: async (client, { talentId }) => {
    const [cards, applications] = await Promise.all([
      client.talentCard.findMany({ where: { talentId }, select: { id: true } }),
      client.cardApplication.findMany({ where: { talentId }, select: { id: true } }),
    ])
    return [
      ...cards.map(({ id }) => ({ kind: 'card', id })),
      ...applications.map(({ id }) => ({ kind: 'card-application', id })),
    ]
  },
}
