import type { Tx } from '../../platform/db.server'
import { ERASED_NAME, type Person, type PersonalData, removed } from '../../platform/personal-data.server'

function ofTalent({ talentId }: Person) {
  return { keyTalent: { talentId } }
}

async function emptyKeyTalents(tx: Tx, { talentId }: Person, now: Date): Promise<number> {
  const data = {
    talentId: null,
    name: ERASED_NAME,
    title: '',
    speciality: '',
    enterpriseName: '',
    enterpriseId: null,
    phone: null,
    pinyin: '',
    leftAt: now,
  }
  await tx.pairing.updateMany({
    where: { keyTalent: { talentId }, endedAt: null },
    data: { endedAt: now, endReason: 'talent_left' },
  })
  return (await tx.keyTalent.updateMany({ where: { talentId }, data })).count
}

async function emptyLeader(tx: Tx, { userId }: Person): Promise<number> {
  await tx.leader.updateMany({ where: { liaisonUserId: userId }, data: { liaisonUserId: null } })
  const { count } = await tx.leader.updateMany({
    where: { userId },
    data: { userId: null, name: ERASED_NAME, pinyin: '', post: '', unit: '' },
  })
  return count
}

/** Key talents in the care of a leader, and leaders. Past pairings stay as numbers of the programme. */
export const pairingsData: PersonalData = {
  holdings: [
    {
      key: 'pairingConflicts',
      models: ['PairingConflict'],
      read: (client, person) =>
        client.pairingConflict.findMany({ where: ofTalent(person), omit: { byUserId: true } }),
      erase: (tx, person) => removed(tx.pairingConflict.deleteMany({ where: ofTalent(person) })),
    },
    {
      key: 'pairings',
      models: ['Pairing', 'RoundTalent', 'ProposalLine', 'RoundLeader', 'PostChange'],
      read: (client, person) =>
        client.pairing.findMany({
          where: { OR: [ofTalent(person), { leader: { userId: person.userId } }] },
          omit: { explanation: true },
          include: { leader: { select: { name: true } }, round: { select: { name: true } } },
        }),
      erase: async (tx, person) => {
        const { count } = await tx.postChange.deleteMany({ where: { leader: { userId: person.userId } } })
        return { removed: count }
      },
    },
    {
      key: 'leader',
      models: ['Leader'],
      read: (client, { userId }) => client.leader.findMany({ where: { userId } }),
      erase: async (tx, person) => ({ removed: 0, emptied: await emptyLeader(tx, person) }),
    },
    {
      key: 'keyTalent',
      models: ['KeyTalent'],
      read: (client, { talentId }) => client.keyTalent.findMany({ where: { talentId } }),
      erase: async (tx, person, { now }) => ({
        removed: 0,
        emptied: await emptyKeyTalents(tx, person, now),
      }),
    },
  ],
  subjects: async (client, { talentId }) => {
    const rows = await client.keyTalent.findMany({ where: { talentId }, select: { id: true } })
    return rows.map(({ id }) => ({ kind: 'key-talent', id }))
  },
  obstacles: async (client, { userId }) => {
    const running = await client.pairing.count({ where: { leader: { userId }, endedAt: null } })
    return running > 0 ? ['pairings-running'] : []
  },
}
