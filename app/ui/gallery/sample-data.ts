import type { Pay } from '~/i18n/money'
import type { ScorePart } from '../figure/score-parts'
import type { Tone } from '../text/status-tag'

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

export const scoreParts: readonly ScorePart[] = [
  { name: '专业', got: 30, max: 30, reason: '机械设计制造及其自动化，属于岗位要求的机械类' },
  {
    name: '技能',
    got: 26,
    max: 30,
    reason: '要求 6 项，您已填 5 项：SolidWorks、AutoCAD、有限元、材料力学、英文图纸',
  },
  { name: '经历', got: 13, max: 15, reason: '有一段 3 个月的相关实习' },
  { name: '薪资', got: 12, max: 15, reason: '期望 ¥8,000 起，岗位 ¥8,000–12,000' },
  { name: '地点', got: 10, max: 10, reason: '棠下镇在您的意向范围内' },
]

export interface SampleTask {
  readonly key: string
  readonly count: number
  readonly title: string
  readonly hint: string
  readonly age: string
  readonly tone: Tone
  readonly verb: string
}

export const tasks: readonly SampleTask[] = [
  {
    key: 'late',
    count: 2,
    title: '诉求已过办结期限',
    hint: '住建局 1，卫健局 1，可催办或批延期',
    age: '最久过期 3 天',
    tone: 'urgent',
    verb: '催办',
  },
  {
    key: 'new',
    count: 3,
    title: '诉求待交办',
    hint: '系统已按类别推荐承办部门',
    age: '最久 2 个工作日',
    tone: 'urgent',
    verb: '交办',
  },
  {
    key: 'wish',
    count: 9,
    title: '院校未回对接意愿',
    hint: '志愿阶段 11月27日 周五 18:00 截止',
    age: '最久 6 天',
    tone: 'wait',
    verb: '提醒',
  },
  {
    key: 'review',
    count: 14,
    title: '岗位待审',
    hint: '其中 2 条含年龄限制用语，已标出',
    age: '最久 2 天',
    tone: 'wait',
    verb: '审核',
  },
  {
    key: 'appeal',
    count: 1,
    title: '公寓资格申诉',
    hint: '江畔人才公寓 第 3 批',
    age: '今天 09:12',
    tone: 'neutral',
    verb: '查看',
  },
]
