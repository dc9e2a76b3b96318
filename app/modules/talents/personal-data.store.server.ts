import { ERASED_NAME, type PersonalData, removed } from '../../platform/personal-data.server'

const EMPTY = {
  externalId: null,
  name: ERASED_NAME,
  phone: null,
  contactEmail: null,
  universityId: null,
  universityName: '',
  majorCode: null,
  majorName: '',
  degree: 'any',
  graduatingClass: null,
  headline: '',
  summary: '',
  currentCity: '',
  wishedCities: [],
  wishedSalaryFen: null,
  wishedTypes: [],
  skills: [],
  visibility: 'hidden',
  resumeFileId: null,
  resumeText: '',
  completeness: 0,
  pinyin: '',
  initials: '',
} as const

/** The profile, and who looked at it. The shell of a profile stays only where a lease or a draw refers to it. */
export const talentsData: PersonalData = {
  holdings: [
    {
      key: 'educations',
      models: ['Education'],
      read: (client, { talentId }) => client.education.findMany({ where: { talentId } }),
      erase: (tx, { talentId }) => removed(tx.education.deleteMany({ where: { talentId } })),
    },
    {
      key: 'experiences',
      models: ['Experience'],
      read: (client, { talentId }) => client.experience.findMany({ where: { talentId } }),
      erase: (tx, { talentId }) => removed(tx.experience.deleteMany({ where: { talentId } })),
    },
    {
      key: 'blockedEnterprises',
      models: ['TalentBlock'],
      read: (client, { talentId }) =>
        client.talentBlock.findMany({
          where: { talentId },
          include: { enterprise: { select: { name: true } } },
        }),
      erase: (tx, { talentId }) => removed(tx.talentBlock.deleteMany({ where: { talentId } })),
    },
    {
      key: 'looks',
      models: ['TalentLook'],
      read: (client, { talentId }) =>
        client.talentLook.findMany({ where: { talentId }, omit: { byUserId: true } }),
      erase: (tx, { talentId }) => removed(tx.talentLook.deleteMany({ where: { talentId } })),
    },
    {
      key: 'profile',
      models: ['Talent'],
      read: (client, { talentId }) => client.talent.findMany({ where: { id: talentId } }),
      erase: async (tx, { talentId }) => {
        const kept = await tx.talent.count({
          where: { id: talentId, OR: [{ leases: { some: {} } }, { housing: { some: {} } }] },
        })
        if (kept === 0) return removed(tx.talent.deleteMany({ where: { id: talentId } }))
        await tx.talent.update({
          where: { id: talentId },
          data: { ...EMPTY, wishedCities: [], wishedTypes: [], skills: [] },
        })
        return { removed: 0, emptied: 1 }
      },
    },
  ],
  subjects: async (_client, { talentId }) => [{ kind: 'talent', id: talentId }],
}
