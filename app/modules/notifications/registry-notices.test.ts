import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { ok } from '~/kernel/result'
import { encrypt } from '~/platform/crypto.server'
import { db } from '~/platform/db.server'
import { transaction } from '~/platform/transaction.server'
import { decideEnterprise } from '../enterprises/index.server'
import { mailRoster } from './mail-roster.server'
import { notify } from './notify.server'

await testDatabase()
const now = new Date('2026-11-22T02:00:00Z')

async function lastEvent(name: string) {
  return db().domainEvent.findFirstOrThrow({ where: { name }, orderBy: { seq: 'desc' } })
}

test('everybody who acts for an enterprise is told once what was decided and why', async () => {
  const { id } = await db().organisation.create({ data: { kind: 'enterprise', name: '甲企业' } })
  await db().enterprise.create({ data: { id, name: '甲企业', status: 'pending' } })
  for (const [email, status] of [
    ['a@x.test', 'active'],
    ['b@x.test', 'active'],
    ['c@x.test', 'ended'],
  ] as const) {
    const data = { name: email, email, kind: 'enterprise' as const }
    await db().user.create({ data: { ...data, memberships: { create: { organisationId: id, status } } } })
  }
  const access = { actor: { userId: null, kind: 'office' }, now }
  await decideEnterprise({ access, enterpriseId: id, input: { move: 'return', note: '请上传执照' } })
  const event = await lastEvent('enterprise.decided')
  for (let turn = 0; turn < 2; turn++) await transaction(async tx => ok(await notify(tx, event)))
  const items = await db().inboxItem.findMany()
  expect(items).toHaveLength(2)
  expect(items[0]).toMatchObject({
    kind: 'enterprise-returned',
    params: { enterprise: '甲企业', note: '请上传执照' },
  })
  expect(await db().mail.count()).toBe(2)
})

test('an invited graduate without an account gets one mail, and none once the entry is claimed', async () => {
  await db().mail.deleteMany()
  const { id } = await db().organisation.create({ data: { kind: 'university', name: '某大学' } })
  await db().university.create({ data: { id, name: '某大学', code: 'u1' } })
  const entry = { universityId: id, name: '陈晓', degree: 'bachelor' as const, graduatingClass: 2027 }
  const [open, claimed] = await db().rosterEntry.createManyAndReturn({
    data: [
      { ...entry, externalId: '1', email: 'chen@stu.test' },
      { ...entry, externalId: '2', email: 'li@stu.test', claimedAt: now },
    ],
  })
  const sealedToken = encrypt('account-mail', 'token')
  const payload = {
    universityId: id,
    invitations: [open, claimed].map(row => ({ entryId: row!.id, sealedToken })),
  }
  await db().domainEvent.create({ data: { name: 'roster.invited', payload, occurredAt: now } })
  const event = await lastEvent('roster.invited')
  for (let turn = 0; turn < 2; turn++) await transaction(async tx => ok(await mailRoster(tx, event)))
  const mails = await db().mail.findMany()
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({ toEmail: 'chen@stu.test', template: 'roster-invited', userId: null })
  expect(JSON.stringify(mails[0]?.params)).not.toContain('"token"')
})
