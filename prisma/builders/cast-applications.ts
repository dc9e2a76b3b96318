import { chanceOf } from './chance'
import { MESSAGES } from './data/talent-words'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { Journey } from './journey'
import type { DemoOpening } from './openings'
import type { DemoTalent } from './talents'

type Cast = {
  tables: DemoTables
  days: Days
  /** Openings of mechanical work of other employers that take applications, the longest published first. */
  elsewhere: DemoOpening[]
  /** Published openings of the first demonstration enterprise. */
  own: DemoOpening[]
  /** Openings of others that have ended. */
  over: DemoOpening[]
}

const ROOM = '二楼会议室'

function begin({ tables }: Cast, opening: DemoOpening, talent: DemoTalent, at: Date, message = ''): Journey {
  return new Journey(tables, opening, talent, at, message)
}

/** What the first graduate has under way: an interview to answer, an open offer, some history. */
function graduate(cast: Cast, talent: DemoTalent): void {
  const { days, elsewhere, own, over } = cast
  const [a, b, c, d, e] = elsewhere
  const asked = begin(cast, own[0]!, talent, days.at(-6, 20.2), MESSAGES[0])
  asked.view(days.at(-5, 9.5))
  asked.screen(days.at(-5, 15.2))
  asked.proposeInterview(days.at(-1, 10.4), {
    startsAt: days.at(2, 14.5),
    mode: 'onsite',
    place: `${own[0]!.enterprise.street} ${ROOM}`,
    note: '请带一份课程设计或竞赛作品，面试约 45 分钟。',
  })
  const offered = begin(cast, a!, talent, days.at(-17, 21.1), MESSAGES[1])
  offered.view(days.at(-16, 9.4))
  offered.screen(days.at(-15, 11))
  offered.proposeInterview(days.at(-13, 10), {
    startsAt: days.at(-9, 10),
    mode: 'onsite',
    place: a!.enterprise.street,
  })
  offered.answerInterview(days.at(-13, 19), 'accepted')
  offered.makeOffer(days.at(-3, 16), {
    salaryFen: 950_000,
    salaryMonths: 13,
    startDate: days.date(210),
    deadline: days.at(4, 18),
  })
  begin(cast, b!, talent, days.at(-1, 21.4))
  begin(cast, c!, talent, days.at(-4, 22)).view(days.at(-3, 10.2))
  const refused = begin(cast, d!, talent, days.at(-22, 19.5))
  refused.view(days.at(-21, 14))
  refused.reject(days.at(-20, 10.3), 'experience', '岗位需要两年以上同类经历，欢迎关注我们的培训生岗位。')
  const withdrawn = begin(cast, e!, talent, days.at(-15, 12.6))
  withdrawn.view(days.at(-14, 9.1))
  withdrawn.withdraw(days.at(-13, 12.2), '岗位地点离家较远，谢谢。')
  const closed = over.find(opening => opening.publishedAt! > talent.createdAt) ?? over[0]!
  const end = closed.statusAt
  const applied = begin(cast, closed, talent, new Date(end.getTime() - 3 * 86_400_000))
  applied.endWithOpening(end)
}

/** Ages in days of the applications that wait for a first answer; some are beyond the promised seven. */
const WAITING = [0.2, 0.4, 0.9, 1.3, 1.8, 2.4, 3.1, 3.6, 4.2, 5.4, 6.1, 7.8, 9.2]
/** Interviews to come, in days from today and hours of the day. */
const INTERVIEWS: [day: number, hour: number, accepted: boolean][] = [
  [0, 10, true],
  [0, 14.5, true],
  [0, 16, true],
  [1, 9.5, true],
  [1, 15, true],
  [2, 10.5, false],
  [3, 14, false],
]

/** What waits for the first enterprise: unanswered applicants, interviews today and tomorrow, offers without answer. */
function enterprise(cast: Cast, applicants: DemoTalent[]): void {
  const { days, own } = cast
  const chance = chanceOf('cast-enterprise')
  const next = () => applicants.shift()!
  for (const [index, age] of WAITING.entries()) {
    const one = begin(cast, own[index % 5]!, next(), days.at(0, -age * 24), chance.pick(MESSAGES))
    if (index % 3 === 1) one.view(days.at(0, -age * 9))
  }
  for (const [index, [day, hour, accepted]] of INTERVIEWS.entries()) {
    const opening = own[index % 4]!
    const day0 = Math.floor(index * 0.4) - 8
    const one = begin(cast, opening, next(), days.at(day0, 20), chance.pick(MESSAGES))
    one.view(days.at(day0 + 1, 9.5))
    one.screen(days.at(day0 + 1, 14))
    const place = `${opening.enterprise.street} ${ROOM}`
    one.proposeInterview(days.at(-3, 10 + index), { startsAt: days.at(day, hour), mode: 'onsite', place })
    if (accepted) one.answerInterview(days.at(-2, 12 + index), 'accepted')
  }
  for (const [index, deadline] of [1, 3, 6].entries()) {
    const one = begin(cast, own[index]!, next(), days.at(-20 + index, 19), chance.pick(MESSAGES))
    one.view(days.at(-19 + index, 9.2))
    one.proposeInterview(days.at(-18 + index, 10), {
      startsAt: days.at(-12 + index, 14),
      mode: 'video',
      place: '视频会议，链接另发',
    })
    one.answerInterview(days.at(-18 + index, 18), 'accepted')
    const terms = { salaryFen: 900_000 + index * 50_000, salaryMonths: 13, startDate: days.date(215) }
    one.makeOffer(days.at(deadline - 7, 15), { ...terms, deadline: days.at(deadline, 18) })
    if (index === 1) one.answerOffer(days.at(-1, 20), 'accepted')
  }
  const moved = begin(cast, own[2]!, next(), days.at(-6, 18.4))
  moved.view(days.at(-5, 9.2))
  moved.proposeInterview(days.at(-4, 10), {
    startsAt: days.at(1, 10.5),
    mode: 'phone',
    place: '由企业拨打毕业生电话',
  })
  moved.answerInterview(days.at(-2, 21), 'counter_proposed', {
    startsAt: days.at(2, 16),
    note: '周二上午有课，方便的话改到周三下午。',
  })
}

/** The applications of the demonstration accounts, written by hand. */
export function addCastApplications(
  tables: DemoTables,
  openings: DemoOpening[],
  talents: DemoTalent[],
  days: Days,
): void {
  const [first, second] = openings
  const family = first!.family
  const old = (opening: DemoOpening) => opening.publishedAt !== null && opening.publishedAt < days.at(-24, 0)
  const published = openings.filter(opening => opening.status === 'published' && old(opening))
  const own = published.filter(opening => opening.enterprise === first!.enterprise)
  if (!own.includes(first!) || !own.includes(second!))
    throw new Error('the first openings must be old enough')
  const elsewhere = published.filter(opening => opening.enterprise.serial > 1 && opening.family === family)
  const recent = days.at(-30, 0)
  const over = openings.filter(
    ({ enterprise, family: own, status, statusAt }) =>
      enterprise.serial > 1 && own === family && status === 'closed' && statusAt > recent,
  )
  const cast = { tables, days, elsewhere, own, over }
  graduate(cast, talents[0]!)
  begin(cast, elsewhere[5]!, talents[1]!, days.at(-2, 20.3)).view(days.at(-1, 9.4))
  const early = talents.filter(talent => talent.serial > 1 && talent.createdAt < days.at(-25, 0))
  enterprise(
    cast,
    early.filter(talent => talent.family === family),
  )
}
