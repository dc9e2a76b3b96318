/** An edition of the demonstration. Offsets are days from the day it is loaded. */
export type DemoFair = {
  key: 'hundred' | 'industry' | 'masters' | 'smart'
  nameZh: string
  nameEn: string
  venueZh: string
  venueEn: string
  address: string
  introductionZh: string
  introductionEn: string
  day: number
  phases: Record<'registration' | 'wishes' | 'timetable' | 'swap' | 'day' | 'follow_up' | 'closed', number>
  sizes: {
    tables: number
    spareTables: number
    targetUniversities: number
    targetEnterprises: number
    capacityUniversities: number
    capacityEnterprises: number
  }
  /** How many register, and what became of the last of them. */
  universities: Record<'approved' | 'registered' | 'waitlisted' | 'refused' | 'withdrawn', number>
  enterprises: DemoFair['universities']
  /** Share of the parties that have said something. */
  wishing: number
}

const VENUE = {
  venueZh: '珠西创谷会展中心',
  venueEn: 'West Pearl Innovation Valley Exhibition Centre',
  address: '江门市蓬江区（演示地址）',
}

export const DEMO_FAIRS: DemoFair[] = [
  {
    ...VENUE,
    key: 'hundred',
    nameZh: '百校对百企洽谈会',
    nameEn: 'Hundred Schools, Hundred Enterprises Fair',
    introductionZh:
      '一百所院校与一百六十家重点企业面对面洽谈，一日之内安排十六个时段、六十张洽谈桌。双方先选出想见的单位，排期由系统按意向和专业匹配计算，并附最优性证明。',
    introductionEn:
      'A hundred universities meet a hundred and sixty key enterprises in one day: sixteen slots, sixty tables. Both sides first say whom they want to meet; the timetable is computed from wishes and fit of majors, and comes with a proof.',
    day: 9,
    phases: { registration: -50, wishes: -30, timetable: -14, swap: -4, day: 9, follow_up: 10, closed: 100 },
    sizes: {
      tables: 64,
      spareTables: 4,
      targetUniversities: 100,
      targetEnterprises: 160,
      capacityUniversities: 100,
      capacityEnterprises: 160,
    },
    universities: { approved: 100, registered: 0, waitlisted: 0, refused: 0, withdrawn: 0 },
    enterprises: { approved: 160, registered: 0, waitlisted: 0, refused: 0, withdrawn: 0 },
    wishing: 0.94,
  },
  {
    ...VENUE,
    key: 'industry',
    nameZh: '产业集群专场洽谈会',
    nameEn: 'Industry Clusters Fair',
    introductionZh:
      '围绕智能装备、新能源材料、电子信息、健康食品、智能家电五个产业集群，帮助企业与相关专业院校建立实习基地和定向培养合作。目前正在填报意向。',
    introductionEn:
      'For the five industry clusters: smart equipment, new energy materials, electronics and IT, healthy food and smart appliances. Enterprises and universities with matching majors agree on internships and order classes. Wishes are being collected.',
    day: 34,
    phases: { registration: -20, wishes: -3, timetable: 6, swap: 20, day: 34, follow_up: 35, closed: 120 },
    sizes: {
      tables: 64,
      spareTables: 4,
      targetUniversities: 100,
      targetEnterprises: 160,
      capacityUniversities: 94,
      capacityEnterprises: 160,
    },
    universities: { approved: 94, registered: 1, waitlisted: 3, refused: 0, withdrawn: 1 },
    enterprises: { approved: 148, registered: 5, waitlisted: 0, refused: 1, withdrawn: 2 },
    wishing: 0.42,
  },
  {
    ...VENUE,
    key: 'masters',
    nameZh: '硕博人才专场洽谈会',
    nameEn: 'Masters and Doctors Fair',
    introductionZh: '面向有硕士、博士培养单位的院校和设有创新平台的企业，规模较小，重在深谈。现已开始报名。',
    introductionEn:
      'For universities that train masters and doctors and for enterprises with innovation platforms: smaller, with longer talks. Registration is open.',
    day: 62,
    phases: { registration: -2, wishes: 24, timetable: 38, swap: 48, day: 62, follow_up: 63, closed: 150 },
    sizes: {
      tables: 24,
      spareTables: 2,
      targetUniversities: 30,
      targetEnterprises: 50,
      capacityUniversities: 32,
      capacityEnterprises: 56,
    },
    universities: { approved: 6, registered: 5, waitlisted: 0, refused: 0, withdrawn: 0 },
    enterprises: { approved: 8, registered: 7, waitlisted: 0, refused: 0, withdrawn: 0 },
    wishing: 0,
  },
]

export const POSITIONS = {
  university: ['就业指导中心主任', '就业办副主任', '学院就业专员', '校企合作办主任'],
  enterprise: ['人力资源总监', '人力资源经理', '招聘主管', '技术中心主任'],
} as const
export const REFUSAL = '经营范围与本次专场的五个产业集群不符，欢迎报名下一场综合洽谈会。'
export const WITHDRAWAL = '当天已有其他安排，无法派人参加。'
export const PARTY_NOTES = [
  '',
  '',
  '',
  '希望与工科院校多安排几场。',
  '当天下午需提前返程。',
  '需要一个插座用于设备演示。',
]
