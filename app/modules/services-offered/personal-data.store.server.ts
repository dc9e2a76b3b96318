import type { Tx } from '../../platform/db.server'
import type { Erased, Person, PersonalData } from '../../platform/personal-data.server'

async function erase(tx: Tx, { userId }: Person): Promise<Erased> {
  const papers = await tx.servicePaper.findMany({
    where: { case: { userId } },
    select: { fileId: true },
  })
  const gone = await tx.servicePaper.deleteMany({ where: { case: { userId } } })
  const { count } = await tx.serviceCase.updateMany({ where: { userId }, data: { userId: null } })
  return { removed: gone.count, emptied: count, fileIds: papers.map(paper => paper.fileId) }
}

/** Cases of services with their papers; the request behind a case is held by the requests. */
export const servicesData: PersonalData = {
  holdings: [
    {
      key: 'serviceCases',
      models: ['ServiceCase', 'ServicePaper'],
      read: (client, { userId }) =>
        client.serviceCase.findMany({
          where: { userId },
          include: { service: { select: { nameZh: true, nameEn: true } }, papers: true },
        }),
      erase,
    },
  ],
}
