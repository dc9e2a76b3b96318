import { verify } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { findActiveCardOf, replayDecisions } from '~/modules/cards/index.server'
import { db } from '~/platform/db.server'
import { userIdOf } from './add-account'
import { loadDemo, NotEmpty } from './load-demo'
import { loadVocabularies } from './load-vocabularies'

await testDatabase()

describe('loading the demonstration', () => {
  it('fills an empty database, mails nobody, and refuses a second time', {
    timeout: 240_000,
  }, async () => {
    const began = Date.now()
    await loadVocabularies()
    const counts = await loadDemo(db(), new Date())
    console.info(`demonstration loaded in ${((Date.now() - began) / 1000).toFixed(1)} s`)
    expect(await db().opening.count()).toBe(counts.opening)
    expect(await db().mail.count()).toBe(0)
    expect(await db().domainEvent.count()).toBe(0)
    const office = await db().user.findUniqueOrThrow({
      where: { email: 'office@demo.test' },
      include: { accounts: true, memberships: { include: { organisation: true } } },
    })
    expect(office.memberships[0]?.organisation.kind).toBe('office')
    expect(await verify(office.accounts[0]!.password!, 'Demo-2026!')).toBe(true)
    await expect(loadDemo(db(), new Date())).rejects.toBeInstanceOf(NotEmpty)
    let replayed = 0
    for await (const { receipt, difference } of replayDecisions()) {
      expect(difference, receipt).toBeNull()
      replayed++
    }
    expect(replayed).toBeGreaterThan(45)
    expect(await findActiveCardOf(userIdOf('graduate'), new Date())).toMatchObject({ tierCode: 'C' })
    expect(await findActiveCardOf(userIdOf('graduate2'), new Date())).toBeNull()
  })
})
