import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Adds an entry of the register of leaders; returns its id. */
export async function insertLeader(tx: Tx, data: Prisma.LeaderUncheckedCreateInput): Promise<string> {
  return (await tx.leader.create({ data, select: { id: true } })).id
}

/** Changes an entry of the register of leaders. */
export async function updateLeader(
  tx: Tx,
  id: string,
  data: Prisma.LeaderUncheckedUpdateInput,
): Promise<void> {
  await tx.leader.update({ where: { id }, data })
}

/** One leader locked for a change; null when there is none. */
export async function lockLeader(tx: Tx, id: string) {
  const found = await tx.$queryRaw<unknown[]>`SELECT 1 FROM leader WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return found.length === 0 ? null : tx.leader.findUniqueOrThrow({ where: { id } })
}

/** Leaders, those who take part first, by pinyin; with present pairings and account names. */
export async function findLeaders(q?: string) {
  return db().leader.findMany({
    where: q
      ? {
          OR: [
            { name: { contains: q } },
            { unit: { contains: q } },
            { pinyin: { contains: q.toLowerCase() } },
          ],
        }
      : {},
    orderBy: [{ leftAt: { sort: 'asc', nulls: 'first' } }, { pinyin: 'asc' }],
    take: 500,
    select: {
      id: true,
      name: true,
      post: true,
      unit: true,
      fields: true,
      maximumLoad: true,
      leftAt: true,
      user: { select: { email: true } },
      liaison: { select: { name: true } },
      pairings: { where: { endedAt: null }, select: { id: true } },
    },
  })
}

/** One leader with history: pairings, conflicts, changes of post. */
export async function findLeader(id: string) {
  return db().leader.findUnique({
    where: { id },
    include: {
      user: { select: { id: true, name: true, email: true } },
      liaison: { select: { id: true, name: true, email: true } },
      pairings: {
        orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
        include: {
          keyTalent: { select: { id: true, name: true, title: true, enterpriseName: true } },
          round: { select: { id: true, name: true } },
        },
      },
      conflicts: { include: { keyTalent: { select: { id: true, name: true, enterpriseName: true } } } },
      postChanges: { orderBy: { at: 'desc' } },
    },
  })
}

/** Accounts of a kind that can be tied to an entry: leaders without another entry, or any liaison. */
export async function findCadreAccounts(kind: 'leader' | 'liaison', exceptLeaderId: string | null) {
  return db().user.findMany({
    where: {
      kind,
      disabledAt: null,
      ...(kind === 'leader' && {
        OR: [{ leader: null }, ...(exceptLeaderId ? [{ leader: { id: exceptLeaderId } }] : [])],
      }),
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, email: true },
    take: 500,
  })
}

/** Whether an account is of the kind an entry needs. */
export async function isAccountOf(tx: Tx, userId: string, kind: 'leader' | 'liaison'): Promise<boolean> {
  return (await tx.user.count({ where: { id: userId, kind, disabledAt: null } })) === 1
}

/** Adds an entry of the register of key talents; returns its id. */
export async function insertKeyTalent(tx: Tx, data: Prisma.KeyTalentUncheckedCreateInput): Promise<string> {
  return (await tx.keyTalent.create({ data, select: { id: true } })).id
}

/** Changes an entry of the register of key talents. */
export async function updateKeyTalent(
  tx: Tx,
  id: string,
  data: Prisma.KeyTalentUncheckedUpdateInput,
): Promise<void> {
  await tx.keyTalent.update({ where: { id }, data })
}

/** Key talents by pinyin with their present leader. */
export async function findKeyTalents(filter: { q?: string; field?: string; unpaired?: boolean }) {
  const { q, field, unpaired } = filter
  return db().keyTalent.findMany({
    where: {
      ...(q && {
        OR: [
          { name: { contains: q } },
          { enterpriseName: { contains: q } },
          { pinyin: { contains: q.toLowerCase() } },
        ],
      }),
      ...(field && { field }),
      ...(unpaired && { leftAt: null, pairings: { none: { endedAt: null } } }),
    },
    orderBy: [{ leftAt: { sort: 'asc', nulls: 'first' } }, { pinyin: 'asc' }],
    take: 1000,
    select: {
      id: true,
      name: true,
      title: true,
      field: true,
      tier: true,
      enterpriseName: true,
      leftAt: true,
      talentId: true,
      pairings: {
        where: { endedAt: null },
        select: { leader: { select: { id: true, name: true } } },
      },
    },
  })
}

/** One key talent with history. */
export async function findKeyTalent(id: string) {
  return db().keyTalent.findUnique({
    where: { id },
    include: {
      talent: { select: { user: { select: { email: true } } } },
      pairings: {
        orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
        include: {
          leader: { select: { id: true, name: true, post: true, unit: true } },
          round: { select: { id: true, name: true } },
        },
      },
      conflicts: { include: { leader: { select: { id: true, name: true, unit: true } } } },
    },
  })
}

/** The profile of the account with this address, and the enterprise of this name: what an entry is tied to. */
export async function findTies(tx: Tx, email: string, enterpriseName: string) {
  const [talent, enterprise] = await Promise.all([
    email ? tx.talent.findFirst({ where: { user: { email } }, select: { id: true } }) : null,
    enterpriseName
      ? tx.enterprise.findUnique({ where: { name: enterpriseName }, select: { id: true } })
      : null,
  ])
  return { talentId: talent?.id ?? null, enterpriseId: enterprise?.id ?? null }
}

/** Enters a conflict; a second entry for the pair replaces the reason. */
export async function upsertConflict(
  tx: Tx,
  row: { leaderId: string; keyTalentId: string; reason: string; byUserId: string; createdAt: Date },
): Promise<void> {
  const { leaderId, keyTalentId, reason } = row
  await tx.pairingConflict.upsert({
    where: { leaderId_keyTalentId: { leaderId, keyTalentId } },
    create: row,
    update: { reason },
  })
}

/** Removes a conflict; false when there was none. */
export async function deleteConflict(tx: Tx, leaderId: string, keyTalentId: string): Promise<boolean> {
  return (await tx.pairingConflict.deleteMany({ where: { leaderId, keyTalentId } })).count > 0
}

/** Whether both are in the registers. */
export async function areRegistered(tx: Tx, leaderId: string, keyTalentId: string): Promise<boolean> {
  const [leaders, talents] = await Promise.all([
    tx.leader.count({ where: { id: leaderId } }),
    tx.keyTalent.count({ where: { id: keyTalentId } }),
  ])
  return leaders + talents === 2
}
