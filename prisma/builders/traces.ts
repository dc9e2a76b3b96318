import { userIdOf } from './add-account'
import { chanceOf, idOf } from './chance'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoEnterprise } from './enterprises'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const SAMPLE = 5

/** Who looked at whose profile: the enterprises that opened an application of it. */
export function addLooks(tables: DemoTables): void {
  const applications = new Map(tables.application.map(row => [row.id, row]))
  for (const step of tables.application_step) {
    if (step.side !== 'enterprise' || !['viewed', 'screening'].includes(step.status)) continue
    const row = applications.get(step.applicationId)!
    tables.talent_look.push({
      id: idOf('look', step.id!),
      talentId: row.talentId,
      byUserId: step.byUserId!,
      organisationId: row.enterpriseId,
      kind: step.status === 'viewed' ? 'profile' : 'contact',
      at: step.at,
    })
  }
}

function median(sorted: number[]): number {
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Sets the published reply time of each enterprise: the median over 90 days, of five answers at least. */
export function setReplyTimes(tables: DemoTables, days: Days): void {
  const since = new Date(days.at(0, 0).getTime() - 90 * DAY_MS)
  const hours = new Map<string, number[]>()
  for (const { answeredAt, submittedAt, enterpriseId } of tables.application) {
    if (!answeredAt || (answeredAt as Date) < since) continue
    const spent = ((answeredAt as Date).getTime() - (submittedAt as Date).getTime()) / HOUR_MS
    hours.set(enterpriseId, [...(hours.get(enterpriseId) ?? []), spent])
  }
  for (const enterprise of tables.enterprise) {
    const own = (hours.get(enterprise.id) ?? []).sort((a, b) => a - b)
    enterprise.replySample = own.length
    enterprise.medianReplyHours = own.length >= SAMPLE ? Math.ceil(median(own)) : null
  }
}

const TEMPLATES: [name: string, body: string][] = [
  ['经历差距', '感谢投递。这个岗位更看重同类项目经历，欢迎关注我们的其他岗位。'],
  ['专业差距', '感谢投递。您的专业与岗位方向有差距，祝您早日找到合适的工作。'],
  ['岗位已满', '感谢投递。岗位已基本确定人选，您的资料我们会保留到下一批招聘。'],
]

/** Ready answers of enterprises. */
export function addTemplates(tables: DemoTables, enterprises: DemoEnterprise[], days: Days): void {
  for (const { id, serial } of enterprises.filter(one => one.serial % 3 === 0)) {
    for (const [name, body] of TEMPLATES) {
      const createdAt = days.at(-40, 11)
      tables.reply_template.push({
        id: idOf('template', serial, name),
        enterpriseId: id,
        name,
        body,
        createdAt,
      })
    }
  }
}

/** Enterprises that some graduates shut out, never one they applied to or hear from. */
export function addBlocks(tables: DemoTables, enterprises: DemoEnterprise[], days: Days): void {
  const chance = chanceOf('blocks')
  const near = new Set(
    [...tables.application, ...tables.talent_invitation].map(row => `${row.talentId}/${row.enterpriseId}`),
  )
  const graduate = userIdOf('graduate')
  for (const talent of tables.talent) {
    if (talent.userId !== graduate && !chance.bool(0.02)) continue
    const enterpriseId = chance.pick(enterprises.slice(2)).id
    if (near.has(`${talent.id}/${enterpriseId}`)) continue
    tables.talent_block.push({ talentId: talent.id!, enterpriseId, createdAt: days.at(-9, 21) })
  }
}
