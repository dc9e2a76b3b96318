import type { Binding, Fix, Shortfall, ShortfallReason, UnplacedReason } from '../plan.types'
import type { Meeting, Side } from '../timetable.types'

export type Language = 'en' | 'zh'

const pairOf = (meeting: Meeting) => `${meeting.university} × ${meeting.enterprise}`

const REASONS: Record<Language, Record<UnplacedReason, string>> = {
  en: {
    'no-common-slot': 'the two attend no slot in common',
    past: 'the slots they had in common are past',
    'university-full': 'the university has reached its ceiling',
    'enterprise-full': 'the enterprise has reached its ceiling',
    'tables-full': 'every table is taken in the slots both are free',
    'slot-conflict': 'in every common slot one of them meets somebody else',
    open: 'nothing prevents it',
  },
  zh: {
    'no-common-slot': '双方没有共同可到场的时段',
    past: '双方共同可到场的时段均已过去',
    'university-full': '院校的对接场次已达上限',
    'enterprise-full': '用人单位的对接场次已达上限',
    'tables-full': '双方均空闲的时段桌位已满',
    'slot-conflict': '每个共同时段都至少有一方已另有对接',
    open: '可以直接安排',
  },
}

const SHORTFALLS: Record<Language, Record<ShortfallReason, string>> = {
  en: {
    'too-few-slots': 'it attends too few slots in which a partner is free',
    'too-few-partners': 'too few partners have a weight with it',
    contention: 'the floors of all parties cannot be met together',
    'not-found': 'no arrangement that meets it was found',
  },
  zh: {
    'too-few-slots': '可到场且有对接对象的时段不足',
    'too-few-partners': '愿意对接的对象不足',
    contention: '各方的场次下限无法同时满足',
    'not-found': '未找到能满足下限的安排',
  },
}

const SIDES: Record<Language, Record<Side, string>> = {
  en: { university: 'university', enterprise: 'enterprise' },
  zh: { university: '院校', enterprise: '用人单位' },
}

function priceIn(language: Language, price: number): string {
  if (language === 'en') return price > 0 ? `costs ${price}` : price < 0 ? `gains ${-price}` : 'costs nothing'
  return price > 0 ? `总值减少 ${price}` : price < 0 ? `总值增加 ${-price}` : '总值不变'
}

function englishFix(fix: Fix): string {
  switch (fix.code) {
    case 'open-slot':
      return `ask ${fix.side} ${fix.party} to attend slot ${fix.slot}`
    case 'raise-ceiling':
      return `raise the ceiling of ${fix.parties.map(party => party.id).join(' and ')} by one (slot ${fix.slot} is free)`
    case 'add-table':
      return `add a table in slot ${fix.slot}`
    case 'give-up':
      return `give up ${fix.meetings.map(pairOf).join(', ')} and use slot ${fix.slot}`
    case 'place':
      return `place it in slot ${fix.slot}`
    case 'none':
      return 'no single change lets them meet'
  }
}

function chineseFix(fix: Fix): string {
  switch (fix.code) {
    case 'open-slot':
      return `请${SIDES.zh[fix.side]} ${fix.party} 在第 ${fix.slot} 时段到场`
    case 'raise-ceiling':
      return `将 ${fix.parties.map(party => party.id).join('、')} 的上限提高一场（第 ${fix.slot} 时段可用）`
    case 'add-table':
      return `第 ${fix.slot} 时段增设一桌`
    case 'give-up':
      return `放弃 ${fix.meetings.map(pairOf).join('、')}，改用第 ${fix.slot} 时段`
    case 'place':
      return `安排在第 ${fix.slot} 时段`
    case 'none':
      return '没有单项调整可以促成'
  }
}

/** Why a pair does not meet, as a sentence; slots as in the plan, from 0. */
export function describeReason(reason: UnplacedReason, language: Language): string {
  return REASONS[language][reason]
}

/** The cheapest way to let a pair meet, and its price in weight, as a sentence. */
export function describeFix(fix: Fix, language: Language): string {
  const text = language === 'en' ? englishFix(fix) : chineseFix(fix)
  if (fix.code === 'none') return text
  return language === 'en' ? `${text}; ${priceIn('en', fix.price)}` : `${text}（${priceIn('zh', fix.price)}）`
}

/** Why a party stays below its floor, as a sentence. */
export function describeShortfall({ because }: Shortfall, language: Language): string {
  return SHORTFALLS[language][because]
}

/** What holds the value down, as a sentence. */
export function describeBinding(binding: Binding, language: Language): string {
  const { price, limit } = binding
  if (binding.code === 'slots-and-tables')
    return language === 'en'
      ? `all slots together hold ${limit} meetings; one more place would be worth ${price}`
      : `各时段合计最多 ${limit} 场，再多一席可增值 ${price}`
  const who = `${SIDES[language][binding.side]} ${binding.party}`
  if (binding.code === 'floor')
    return language === 'en'
      ? `the floor ${limit} of ${who} costs ${price} at the margin`
      : `${who} 的下限 ${limit} 场在边际上减值 ${price}`
  if (binding.code === 'ceiling')
    return language === 'en'
      ? `${who} is held by its ceiling; one meeting more than ${limit} would be worth ${price}`
      : `${who} 受上限约束，超过 ${limit} 场后每多一场可增值 ${price}`
  return language === 'en'
    ? `${who} attends too few slots; one more than ${limit} would be worth ${price}`
    : `${who} 可到场时段有限，在 ${limit} 个之外再多一个可增值 ${price}`
}
