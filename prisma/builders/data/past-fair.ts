import type { DemoFair } from './fairs'

/** A fair that is over: its day, its absences and what came of its meetings can be looked at. */
export const PAST_FAIR: DemoFair = {
  key: 'smart',
  nameZh: '智能制造专场洽谈会',
  nameEn: 'Smart Manufacturing Fair',
  venueZh: '珠西创谷会展中心 C 厅',
  venueEn: 'West Pearl Innovation Valley, Hall C',
  address: '江门市蓬江区（演示地址）',
  introductionZh: '三十所院校与四十八家智能制造企业的专场对接。现场签到、对接登记和后续跟进均在线完成。',
  introductionEn:
    'Thirty universities and forty-eight manufacturers met for a day. Check-in, reports and follow-ups were all kept here.',
  day: -24,
  phases: { registration: -70, wishes: -50, timetable: -36, swap: -30, day: -24, follow_up: -23, closed: 60 },
  sizes: {
    tables: 34,
    spareTables: 4,
    targetUniversities: 30,
    targetEnterprises: 48,
    capacityUniversities: 30,
    capacityEnterprises: 48,
  },
  universities: { approved: 30, registered: 0, waitlisted: 0, refused: 0, withdrawn: 0 },
  enterprises: { approved: 48, registered: 0, waitlisted: 0, refused: 0, withdrawn: 0 },
  wishing: 0,
}

/** What is done next after a meeting, by the side that owns it. */
export const NEXT_STEPS = {
  university: [
    '推荐机械类应届生名单',
    '安排企业到校宣讲',
    '确认实习学分认定办法',
    '组织实验室开放日',
    '回复订单班课程方案',
  ],
  enterprise: [
    '寄送岗位说明和薪酬方案',
    '安排十名学生到厂参观',
    '拟定实习基地协议',
    '提供订单班培养标准',
    '确认校招时间和场地',
  ],
} as const

export const CLOSING_NOTES = ['已完成，对方确认收到', '已签协议', '已改到下学期安排'] as const
