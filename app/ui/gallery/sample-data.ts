import type { Pay } from '~/i18n/money'

/** Invented enterprises and openings of the style guide. */
export const now = '2026-11-22T06:20:00Z'

export interface SampleOpening {
  readonly title: string
  readonly company: string
  readonly facts: readonly string[]
  readonly pay: Pay
  readonly at: string
  readonly reply: string
  readonly fits: string
  readonly missing?: string
  readonly score: number
}

const pay = (min: number, max: number, months: number): Pay => ({
  minFen: min * 100,
  maxFen: max * 100,
  months,
})

export const openings: readonly SampleOpening[] = [
  {
    title: '机械设计工程师（智能装备）',
    company: '岭芯智能装备',
    facts: ['棠下镇', '本科', '招 3 人'],
    pay: pay(8000, 12000, 13),
    at: '2026-11-22T01:12:00Z',
    reply: '回复中位数 1 天',
    fits: '专业对口，SolidWorks、有限元已具备',
    missing: '还差“公差分析”',
    score: 91,
  },
  {
    title: '锂电材料研发工程师',
    company: '江澜新能源材料',
    facts: ['杜阮镇', '硕士', '招 2 人'],
    pay: pay(15000, 22000, 14),
    at: '2026-11-22T00:40:00Z',
    reply: '参加 12 月洽谈会',
    fits: '专业对口，课程设计与岗位职责相近',
    missing: '还差“PLC 基础”',
    score: 88,
  },
  {
    title: '嵌入式软件工程师',
    company: '五邑云控科技',
    facts: ['白沙街道', '本科', '招 5 人'],
    pay: pay(10000, 16000, 13),
    at: '2026-11-21T03:00:00Z',
    reply: '企业首次发布',
    fits: '期望薪资在范围内',
    score: 86,
  },
  {
    title: '博士后研究人员（高分子）',
    company: '西江高分子研究院',
    facts: ['潮连街道', '博士', '招 1 人'],
    pay: pay(22000, 30000, 12),
    at: '2026-11-20T03:00:00Z',
    reply: '提供人才公寓',
    fits: '地点在期望范围',
    score: 79,
  },
]
