import { addDays, daysBetween, type LocalDate, parseLocalDate } from '../../kernel/local-date'
import type { Fen } from '../../kernel/money'

export type PlannedBill = { kind: 'rent' | 'deposit'; period: string; amountFen: Fen; dueOn: LocalDate }

const monthOf = (date: LocalDate) => date.slice(0, 7)

function firstOfNextMonth(date: LocalDate): LocalDate {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
  return parseLocalDate(next)!
}

const earlier = (a: LocalDate, b: LocalDate) => (a < b ? a : b)

/**
 * The bills of a lease: the deposit and the first rent when it begins, every other month on its fifth day. A month
 * that is not lived in wholly costs by the day, rounded to the fen.
 */
export function planBills(lease: {
  startsOn: LocalDate
  endsOn: LocalDate
  rentFen: Fen
  depositFen: Fen
}): PlannedBill[] {
  const { startsOn, endsOn, rentFen, depositFen } = lease
  const bills: PlannedBill[] = []
  if (depositFen > 0)
    bills.push({ kind: 'deposit', period: monthOf(startsOn), amountFen: depositFen, dueOn: startsOn })
  for (let from = startsOn; from <= endsOn; ) {
    const next = firstOfNextMonth(from)
    const last = earlier(addDays(next, -1), endsOn)
    const first = parseLocalDate(`${monthOf(from)}-01`)!
    const share = (daysBetween(from, last) + 1) / daysBetween(first, next)
    const amountFen = Math.round(rentFen * share)
    const dueOn = from === startsOn ? startsOn : earlier(addDays(first, 4), endsOn)
    if (amountFen > 0) bills.push({ kind: 'rent', period: monthOf(from), amountFen, dueOn })
    from = next
  }
  return bills
}
