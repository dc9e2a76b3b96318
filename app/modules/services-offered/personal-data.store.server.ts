import type { PersonalData } from '../../platform/personal-data.server'

/** Cases of services with their papers: the papers go, the ledger keeps that there was a case of the service. */
export const servicesData: PersonalData = {
  holdings: [
    {
      key: 'serviceCases',
      models: ['ServiceCase', 'ServicePaper'],
      read: (client, { userId }) =>
        client.serviceCase.findMany({
          where: { userId },
          include: {
            service: { select: { nameZh: true } },
            papers: { select: { name: true, fileName: true, size: true, at: true } },
          },
        }),
      erase: async (tx, { userId }) => {
        const papers = await tx.servicePaper.findMany({
          where: { case: { userId } },
          select: { id: true, fileId: true },
        })
        await tx.servicePaper.deleteMany({ where: { id: { in: papers.map(paper => paper.id) } } })
        const { count } = await tx.serviceCase.updateMany({ where: { userId }, data: { userId: null } })
        return { removed: papers.length, emptied: count, fileIds: papers.map(paper => paper.fileId) }
      },
    },
  ],
}
