import { dateColumn, localDateOf } from '../../app/kernel/local-date'
import { addMonths } from '../../app/modules/cards/index'
import type { CardCase } from './card-cases'
import { idOf } from './chance'
import type { Days } from './days'

type Application = {
  id: string
  serial: number
  talentId: string
  holderName: string | undefined
  relation: string
  employerId: string | null
  employerName: string
}

const REASONS: Record<string, string> = { revoked: '离开本区，不再符合条件', lost: '持卡人电话挂失' }

/** First day of a card, its last, and the day its verification is due, for what is to become of it. */
function daysOfFate({ fate, ago }: CardCase, days: Days) {
  const begin = localDateOf(days.at(-(ago - 10), 9))
  if (fate === 'ending')
    return { validFrom: dateColumn(begin), validUntil: days.date(18), checkDueOn: days.date(18) }
  if (fate === 'expired')
    return { validFrom: dateColumn(begin), validUntil: days.date(-20), checkDueOn: days.date(-20) }
  const validUntil = dateColumn(addMonths(begin, 36))
  const checkDueOn = fate === 'unchecked' ? days.date(-15) : dateColumn(addMonths(begin, 12))
  return { validFrom: dateColumn(begin), validUntil, checkDueOn }
}

/** The card an issued application led to. */
export function cardOfCase(one: CardCase, application: Application, days: Days) {
  if (one.status !== 'issued') return []
  const status = one.fate === 'revoked' || one.fate === 'lost' ? one.fate : ('active' as const)
  const issuedAt = days.at(-(one.ago - 10), 9)
  const { id, serial, holderName, relation, talentId, employerId, employerName } = application
  const year = localDateOf(issuedAt).slice(0, 4)
  return [
    {
      id: idOf('card', `${one.kind}-${one.talent}`),
      number: `${one.tier}${year}${String(serial).padStart(5, '0')}`,
      talentId,
      tierCode: one.tier,
      holderName,
      relation,
      mainCardId: one.kind === 'family' ? idOf('card', `first-${one.talent}`) : null,
      applicationId: id,
      employerId,
      employerName,
      status,
      statusAt: status === 'active' ? issuedAt : days.at(-8, 11),
      statusReason: REASONS[status] ?? null,
      issuedAt,
      ...daysOfFate(one, days),
    },
  ]
}
