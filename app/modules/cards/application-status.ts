/** States of an application: 单位初审, 部门复审, 人才办审定, 补正, 拟发卡, 公示, 已发卡, 不通过, 申诉中, 已撤回. */
export const CARD_APPLICATION_STATUSES = [
  'employer_check',
  'department_review',
  'office_decision',
  'supplement',
  'approved',
  'public_notice',
  'issued',
  'rejected',
  'appealed',
  'withdrawn',
] as const
export type CardApplicationStatus = (typeof CARD_APPLICATION_STATUSES)[number]
export const CARD_PARTIES = ['talent', 'employer', 'department', 'office', 'system'] as const
export type CardParty = (typeof CARD_PARTIES)[number]
export const CARD_KINDS = ['first', 'renewal', 'annual', 'change', 'family'] as const
export type CardKind = (typeof CARD_KINDS)[number]

type Origins = Partial<Record<CardParty, readonly CardApplicationStatus[]>>

/** The table: for each state, who may bring it about and from which states. */
export const CARD_TRANSITIONS: Record<CardApplicationStatus, Origins> = {
  employer_check: { talent: ['supplement'] },
  department_review: { talent: ['supplement'], employer: ['employer_check'] },
  office_decision: {
    talent: ['supplement'],
    employer: ['employer_check'],
    department: ['department_review'],
  },
  supplement: {
    employer: ['employer_check'],
    department: ['department_review'],
    office: ['office_decision'],
  },
  approved: { office: ['office_decision', 'appealed'] },
  public_notice: { office: ['approved'] },
  issued: { office: ['office_decision', 'appealed', 'public_notice'] },
  rejected: {
    employer: ['employer_check'],
    office: ['office_decision', 'appealed', 'public_notice'],
    system: ['supplement'],
  },
  appealed: { talent: ['rejected'] },
  withdrawn: {
    talent: ['employer_check', 'department_review', 'office_decision', 'supplement', 'approved'],
  },
}

/** Whether `party` may take an application from one state to another. */
export function mayMoveCard(
  from: CardApplicationStatus,
  to: CardApplicationStatus,
  party: CardParty,
): boolean {
  return CARD_TRANSITIONS[to][party]?.includes(from) ?? false
}

const WHOLE = [
  'employer_check',
  'department_review',
  'office_decision',
  'approved',
  'public_notice',
  'issued',
] as const
const SHORT = ['employer_check', 'office_decision', 'issued'] as const

/** The way of each kind of application: who holds a card already is not published again. */
export const CARD_WAYS: Record<CardKind, readonly CardApplicationStatus[]> = {
  first: WHOLE,
  change: WHOLE,
  renewal: SHORT,
  annual: SHORT,
  family: ['office_decision', 'issued'],
}

/** The stage after `from`; an application whose tier no department reviews passes over the departments. */
export function nextStage(
  kind: CardKind,
  from: CardApplicationStatus,
  departments: number,
): CardApplicationStatus {
  const way = CARD_WAYS[kind].filter(stage => departments > 0 || stage !== 'department_review')
  const next = way[way.indexOf(from) + 1]
  if (!next) throw new Error(`no stage after ${from} for ${kind}`)
  return next
}

/** Whether an application is still under way. */
export function isUnderWay(status: CardApplicationStatus): boolean {
  return status !== 'issued' && status !== 'rejected' && status !== 'withdrawn'
}
