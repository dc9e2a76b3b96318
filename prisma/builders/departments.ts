import type { Prisma } from '../../app/generated/prisma/client.ts'
import { addAccount, userIdOf } from './add-account'
import { chanceOf, idOf } from './chance'
import { DEPARTMENTS, type DepartmentName } from './data/departments'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { personName } from './people'

export const departmentId = (name: DepartmentName) => idOf('department', name)

/** Head and colleague of a department, by account. */
export function handlersOf(name: DepartmentName): { head: string; colleague: string } {
  const { mailbox } = DEPARTMENTS.find(one => one.name === name)!
  return { head: userIdOf(mailbox), colleague: userIdOf(`${mailbox}-b`) }
}

/** The department that usually leads requests of a kind; those of no department's are led by the first named. */
export function leadOf(kindKey: string): DepartmentName {
  return DEPARTMENTS.find(one => (one.kinds as readonly string[]).includes(kindKey))?.name ?? '区人社局'
}

/** The departments with two people each, their receivers, one absence under way, and ready phrases. */
export function addDepartments(tables: DemoTables, days: Days): void {
  const chance = chanceOf('departments')
  const createdAt = days.at(-400, 10)
  for (const { name, mailbox } of DEPARTMENTS) {
    const organisationId = departmentId(name)
    tables.organisation.push({ id: organisationId, kind: 'department', name, createdAt })
    const person = { kind: 'department' as const, createdAt, organisationId }
    const head = mailbox === 'department' ? '黄志朗' : personName(chance)
    addAccount(tables, { ...person, mailbox, name: head, role: 'owner' })
    addAccount(tables, { ...person, mailbox: `${mailbox}-b`, name: personName(chance), role: 'member' })
    tables.department_desk.push({ organisationId, receiverUserId: userIdOf(mailbox) })
  }
  addAbsence(tables, days)
  addPhrases(tables, days)
}

/** A colleague of the education bureau is away: its head acts for him this week. */
function addAbsence(tables: DemoTables, days: Days): void {
  const { head, colleague } = handlersOf('区教育局')
  tables.department_absence.push({
    id: idOf('absence', 0),
    organisationId: departmentId('区教育局'),
    userId: colleague,
    deputyUserId: head,
    fromDay: days.date(-1),
    toDay: days.date(4),
    createdAt: days.at(-3, 9),
  })
}

const PHRASES: [use: 'assign' | 'progress' | 'report' | 'hand_back' | 'close', name: string, body: string][] =
  [
    ['assign', '常规交办', '请按职责办理，主动与本人联系，期限内反馈结果。'],
    ['progress', '已联系本人', '已与本人电话联系，了解具体要求，正在按程序办理。'],
    ['report', '已办妥', '您反映的事项已办妥，具体情况如下：'],
    ['report', '政策说明', '经研究，现行政策依据为：\n目前可以采取的替代办法是：'],
    ['hand_back', '职责不符', '该事项不属本部门职责，建议改派：'],
    ['close', '重复登记', '与已登记的诉求重复，合并办理，编号：'],
  ]

function addPhrases(tables: DemoTables, days: Days): void {
  for (const [index, [use, name, body]] of PHRASES.entries()) {
    tables.request_template.push({
      id: idOf('request-template', index),
      organisationId: null,
      use,
      name,
      body,
      createdAt: days.at(-90, 9),
    })
  }
}

/** Names the department of each kind in the shipped catalogue. */
export async function nameLeads(tx: Prisma.TransactionClient): Promise<void> {
  for (const { name, kinds } of DEPARTMENTS) {
    await tx.requestKind.updateMany({
      where: { key: { in: [...kinds] } },
      data: { departmentId: departmentId(name) },
    })
  }
}
