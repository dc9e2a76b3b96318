import { addWorkingDays, SHIPPED_CALENDAR } from '../../app/kernel/working-days'
import { chanceOf, idOf } from './chance'
import { type DemoService, SERVICES } from './data/services'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { departmentId, handlersOf } from './departments'
import { Clock, leadOwner, OFFICE_USER } from './request-actors'
import { dueAfter, RequestCourse } from './request-course'
import { report, resolve, type Story, satisfied, sign, work } from './request-story'
import type { DemoTalent } from './talents'

type State = 'assigned' | 'in_progress' | 'reported' | 'resolved'
type Case = { service: string; holder: number; tier: string; ago: number; state: State }

/** Cases of the demonstration; holder 0 is graduate@, 1 graduate2@. `ago` are working days since the application. */
const CASES: readonly Case[] = [
  { service: 'rent', holder: 0, tier: 'C', ago: 6, state: 'in_progress' },
  { service: 'title', holder: 0, tier: 'C', ago: 40, state: 'resolved' },
  { service: 'transit', holder: 1, tier: 'D', ago: 30, state: 'resolved' },
  { service: 'school', holder: 50, tier: 'B', ago: 5, state: 'in_progress' },
  { service: 'school', holder: 51, tier: 'C', ago: 1, state: 'assigned' },
  { service: 'school', holder: 52, tier: 'A', ago: 9, state: 'reported' },
  { service: 'spouse', holder: 53, tier: 'B', ago: 7, state: 'in_progress' },
  { service: 'spouse', holder: 54, tier: 'C', ago: 45, state: 'resolved' },
  { service: 'hospital', holder: 55, tier: 'A', ago: 20, state: 'resolved' },
  { service: 'founder', holder: 56, tier: 'D', ago: 8, state: 'in_progress' },
  { service: 'project', holder: 57, tier: 'B', ago: 10, state: 'reported' },
  { service: 'residence', holder: 58, tier: 'D', ago: 1, state: 'assigned' },
  { service: 'premises', holder: 59, tier: 'C', ago: 50, state: 'resolved' },
]

export const serviceIdOf = (key: string) => idOf('service', key)
/** The request behind a case of the demonstration, by its place. */
export const caseIdOf = (place: number) => idOf('service-case', place)

const WORDS = {
  title: '',
  detail: '相关情况已写在材料里，请尽快办理，谢谢。',
  progress: '材料已核对，正在按程序办理。',
  result: '已按规定办妥，请查收通知。',
}

function addService(tables: DemoTables, service: DemoService, position: number, days: Days): void {
  const { key, department, days: handlingDays, papers, ...facts } = service
  const createdAt = days.at(-150, 9)
  tables.service_offer.push({
    ...{ ...facts, id: serviceIdOf(key), departmentId: departmentId(department), handlingDays },
    papers: papers.map(([zh, en, required = false]) => ({ zh, en, required })),
    ...{ position: position + 1, active: true, createdAt, updatedAt: createdAt },
  })
}

/** Given to the owning department by the catalogue, minutes after the application. */
function assignByCatalogue(story: Story): void {
  const { course, lead, handlingDays, tables, clock } = story
  const at = new Date(course.last.getTime() + 1000)
  course.move('assign', {
    ...{ at, party: 'system', by: null, owner: leadOwner(lead) },
    data: { leadId: departmentId(lead), supportIds: [], handlingDays },
    dueAt: dueAfter(clock.day, handlingDays),
  })
  tables.request_department.push({
    id: idOf('request-department', course.row.id!, lead),
    requestId: course.row.id!,
    organisationId: departmentId(lead),
    ...{ role: 'lead', handlerUserId: handlersOf(lead).head, assignedAt: at, doneAt: null, endedAt: null },
  })
}

function play(story: Story, state: State): void {
  assignByCatalogue(story)
  if (state === 'assigned') return
  sign(story, 0)
  work(story, 1)
  if (state === 'in_progress') return
  report(story, 2)
  if (state === 'reported') return
  satisfied(story, 1)
  resolve(story, 1)
}

function addCase(tables: DemoTables, one: Case, place: number, holder: DemoTalent, days: Days): void {
  const service = SERVICES.find(found => found.key === one.service)!
  const chance = chanceOf(`service-case/${place}`)
  const clock = new Clock(chance, addWorkingDays(SHIPPED_CALENDAR, days.today, -one.ago))
  const registeredAt = clock.after(0)
  const requestId = caseIdOf(place)
  const course = new RequestCourse(
    {
      ...{ id: requestId, title: service.nameZh, detail: WORDS.detail, kindKey: service.kindKey },
      ...{ confidential: false, ownerUserId: OFFICE_USER, leaderUserId: null, deskUserId: OFFICE_USER },
      ...{ talentUserId: holder.userId, talentName: holder.name, talentUnit: '' },
      ...{ registeredAt, dueAt: dueAfter(clock.day, service.days), handlingDays: service.days },
      ...{ escalatedFor: null, urgedAt: null, satisfied: null },
      ...{ createdAt: registeredAt, updatedAt: registeredAt },
    },
    { at: registeredAt, party: 'talent', by: holder.userId },
  )
  const judge = { party: 'talent', by: holder.userId } as const
  const flow = { course, clock, chance, words: WORDS, lead: service.department, support: null }
  play({ ...flow, judge, handlingDays: service.days, tables }, one.state)
  tables.talent_request.push({ ...course.row, updatedAt: course.last })
  tables.request_step.push(...course.steps)
  tables.request_ownership.push(...course.periods)
  tables.service_case.push({
    ...{ requestId, serviceId: serviceIdOf(one.service), userId: holder.userId, tierCode: one.tier },
    cardId: idOf('service-card', holder.serial),
    cardValidUntil: days.date(400),
    appliedAt: registeredAt,
  })
}

/** The catalogue of services, and cases of them on their way. */
export function addServices(tables: DemoTables, talents: DemoTalent[], days: Days): void {
  for (const [position, service] of SERVICES.entries()) addService(tables, service, position, days)
  for (const [place, one] of CASES.entries()) addCase(tables, one, place, talents[one.holder]!, days)
}
