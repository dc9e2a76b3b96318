import { addAccount, userIdOf } from './add-account'
import { chanceOf, idOf } from './chance'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { addDepartments, departmentId } from './departments'
import type { DemoEnterprise } from './enterprises'
import { personName } from './people'
import { HOME_UNIVERSITY, OTHER_UNIVERSITY, universityId } from './universities'

const OFFICE = '蓬江区人才办'

/** Mailboxes of the accounts that have the demonstration's password. */
export const CAST = [
  'graduate',
  'graduate2',
  'enterprise',
  'enterprise2',
  'university',
  'university2',
  'leader',
  'leader2',
  'liaison',
  'department',
  'department2',
  'office',
] as const

const OFFICE_ID = idOf('office')

/** The talent office, the handling departments and the accounts people try the demonstration with. */
export function addCast(tables: DemoTables, enterprises: DemoEnterprise[], days: Days): void {
  const createdAt = days.at(-120, 10)
  tables.organisation.push({ id: OFFICE_ID, kind: 'office', name: OFFICE, createdAt })
  addDepartments(tables, days)
  const owner = { createdAt, role: 'owner' as const }
  const member = { createdAt, role: 'member' as const }
  const science = departmentId('区科工商务局')
  const add = (account: Parameters<typeof addAccount>[1]) => addAccount(tables, account)
  add({ mailbox: 'office', kind: 'office', name: '陈静文', organisationId: OFFICE_ID, ...owner })
  add({ mailbox: 'leader', kind: 'leader', name: '林泽川', organisationId: science, ...member })
  add({
    mailbox: 'leader2',
    kind: 'leader',
    name: '何韵宁',
    organisationId: departmentId('区人社局'),
    ...member,
  })
  add({ mailbox: 'liaison', kind: 'liaison', name: '区子悦', organisationId: science, ...member })
  add({ mailbox: 'graduate', kind: 'graduate', name: '梁嘉禾', createdAt: days.at(-52, 20.5) })
  add({ mailbox: 'graduate2', kind: 'graduate', name: '谭思远', createdAt: days.at(-52, 20.5) })
  const [first, second] = enterprises
  add({ mailbox: 'enterprise', kind: 'enterprise', name: '伍晓琳', organisationId: first!.id, ...owner })
  add({ mailbox: 'enterprise-hr', kind: 'enterprise', name: '甄子航', organisationId: first!.id, ...member })
  add({ mailbox: 'enterprise2', kind: 'enterprise', name: '罗锦华', organisationId: second!.id, ...owner })
  const home = universityId(HOME_UNIVERSITY)
  add({ mailbox: 'university', kind: 'university', name: '余慧老师', organisationId: home, ...owner })
  add({ mailbox: 'university-jy', kind: 'university', name: '赵立帆老师', organisationId: home, ...member })
  const other = universityId(OTHER_UNIVERSITY)
  add({ mailbox: 'university2', kind: 'university', name: '冯若川老师', organisationId: other, ...owner })
  addWaitingMembers(tables, enterprises, days)
}

/** People whose membership the talent office has yet to verify. */
function addWaitingMembers(tables: DemoTables, enterprises: DemoEnterprise[], days: Days): void {
  const chance = chanceOf('waiting-members')
  const bodies = [
    enterprises[12]!.id,
    enterprises[40]!.id,
    universityId('4161010710'),
    universityId('4144010559'),
  ]
  for (const [index, organisationId] of bodies.entries()) {
    addAccount(tables, {
      mailbox: `waits${index + 1}`,
      kind: index < 2 ? 'enterprise' : 'university',
      name: personName(chance),
      createdAt: days.at(-index - 1, 11 + index),
      organisationId,
      waits: true,
    })
  }
}

/** Ids of the accounts of the cast. */
export const castIds = () => CAST.map(mailbox => userIdOf(mailbox))
