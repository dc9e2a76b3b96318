import type { Tx } from '../../platform/db.server'
import type { Erased, Person, PersonalData } from '../../platform/personal-data.server'

function own({ talentId }: Person) {
  return { keyTalent: { talentId } }
}

async function empty(tx: Tx, person: Person): Promise<Erased> {
  const visits = await tx.visit.findMany({ where: own(person), select: { id: true } })
  const ids = visits.map(visit => visit.id)
  const photos = await tx.visitPhoto.findMany({
    where: { visitId: { in: ids } },
    select: { fileId: true },
  })
  await tx.visitPhoto.deleteMany({ where: { visitId: { in: ids } } })
  await tx.visitRequest.updateMany({ where: { visitId: { in: ids } }, data: { text: '' } })
  const words = { place: '', present: [], learnt: '', advice: '' }
  const { count } = await tx.visit.updateMany({ where: { id: { in: ids } }, data: words })
  return { removed: photos.length, emptied: count, fileIds: photos.map(photo => photo.fileId) }
}

/** What leaders wrote down of their visits to the person: the words go, that there was a visit is counted on. */
export const visitsData: PersonalData = {
  holdings: [
    {
      key: 'visits',
      models: ['Visit', 'VisitRequest', 'VisitPhoto', 'VisitReminder', 'VisitDigest'],
      read: (client, person) =>
        client.visit.findMany({
          where: own(person),
          omit: { authorUserId: true, confirmedByUserId: true, clientId: true },
          include: { requests: true, photos: { select: { position: true } } },
        }),
      erase: (tx, person) => empty(tx, person),
    },
  ],
  subjects: async (client, person) => {
    const rows = await client.visit.findMany({ where: own(person), select: { id: true } })
    return rows.map(({ id }) => ({ kind: 'visit', id }))
  },
}
