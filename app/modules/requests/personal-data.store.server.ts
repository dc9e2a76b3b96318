import type { Tx } from '../../platform/db.server'
import {
  ERASED_NAME,
  type Erased,
  type Person,
  type PersonalData,
  removed,
} from '../../platform/personal-data.server'

async function whereOf(client: Tx, { userId, talentId }: Person) {
  const keyTalents = await client.keyTalent.findMany({ where: { talentId }, select: { id: true } })
  return { OR: [{ talentUserId: userId }, { keyTalentId: { in: keyTalents.map(row => row.id) } }] }
}

async function empty(tx: Tx, person: Person): Promise<Erased> {
  const requests = await tx.talentRequest.findMany({
    where: await whereOf(tx, person),
    select: { id: true },
  })
  const ids = requests.map(request => request.id)
  const papers = await tx.requestAttachment.findMany({
    where: { requestId: { in: ids } },
    select: { fileId: true },
  })
  await tx.requestAttachment.deleteMany({ where: { requestId: { in: ids } } })
  await tx.requestStep.updateMany({ where: { requestId: { in: ids } }, data: { note: '' } })
  await tx.requestExtension.updateMany({
    where: { requestId: { in: ids } },
    data: { reason: '', answer: '' },
  })
  const { count } = await tx.talentRequest.updateMany({
    where: { id: { in: ids } },
    data: { title: ERASED_NAME, detail: '', talentName: ERASED_NAME, talentUnit: '', talentUserId: null },
  })
  return { removed: papers.length, emptied: count, fileIds: papers.map(paper => paper.fileId) }
}

/** Requests of a talent: the words and papers go, the ledger keeps that there was one, its kind and its times. */
export const requestsData: PersonalData = {
  holdings: [
    {
      key: 'requests',
      models: ['TalentRequest', 'RequestStep', 'RequestAttachment', 'RequestExtension'],
      read: async (client, person) =>
        client.talentRequest.findMany({
          where: await whereOf(client, person),
          omit: { ownerUserId: true, deskUserId: true, leaderUserId: true },
          include: {
            steps: { omit: { byUserId: true, forUserId: true }, orderBy: { seq: 'asc' } },
            attachments: { select: { name: true, size: true, at: true } },
          },
        }),
      erase: (tx, person) => empty(tx, person),
    },
    {
      key: 'absences',
      models: ['DepartmentAbsence'],
      read: (client, { userId }) => client.departmentAbsence.findMany({ where: { userId } }),
      erase: (tx, { userId }) =>
        removed(tx.departmentAbsence.deleteMany({ where: { OR: [{ userId }, { deputyUserId: userId }] } })),
    },
  ],
  subjects: async (client, person) => {
    const rows = await client.talentRequest.findMany({
      where: await whereOf(client, person),
      select: { id: true },
    })
    return rows.map(({ id }) => ({ kind: 'request', id }))
  },
  obstacles: async (client, { userId }) => {
    const open = await client.talentRequest.count({
      where: { closedAt: null, OR: [{ ownerUserId: userId }, { deskUserId: userId }] },
    })
    const desks = await client.departmentDesk.count({ where: { receiverUserId: userId } })
    return open + desks > 0 ? ['owns-requests'] : []
  },
}
