import { beforeAll, expect, it } from 'vitest'
import { castOffice } from '#tests/support/cast'
import { castCardHolder } from '#tests/support/cast-cards'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { queue } from '~/platform/queue.server'
import type { Facts } from './facts'
import { draftPolicy, dryRun, editPolicy, flipsOf, publishPolicy, saveTier } from './index.server'
import { firstDifference } from './replay-decisions.server'
import { evaluate, ruleSchema } from './rule'

await testDatabase()

const now = new Date('2026-11-05T02:00:00Z')
let office: Awaited<ReturnType<typeof castOffice>>

beforeAll(async () => {
  office = await castOffice()
  await queue()
})

it('a new version says who would flip before it is published, and never changes afterwards', async () => {
  const { card, applicationId } = await castCardHolder(office, now)
  const access = office.access(now)
  const draft = await draftPolicy(access, 'D')
  if (!draft.ok) throw new Error(draft.code)
  const { policyId } = draft.value
  expect(await draftPolicy(access, 'D')).toEqual(draft)
  expect(await publishPolicy(access, policyId, '')).toMatchObject({ code: 'dry-run-first' })
  await editPolicy(access, policyId, { do: 'set', at: [2], op: 'at-least', value: 24 })
  expect((await dryRun(access, policyId)).ok).toBe(true)
  const found = (await flipsOf(policyId))!
  expect(found.checked).toBe(1)
  expect(found.flips).toMatchObject([{ applicationId, cardNumber: card.number, gains: false }])
  expect(found.flips[0]!.missing.map(part => part.fact)).toEqual(['insuranceMonths'])
  await editPolicy(access, policyId, { do: 'add-group', at: [], group: 'any' })
  expect(await publishPolicy(access, policyId, '')).toMatchObject({ code: 'empty-group' })
  await editPolicy(access, policyId, { do: 'remove', at: [3] })
  expect(await publishPolicy(access, policyId, '')).toMatchObject({ code: 'dry-run-first' })
  await dryRun(access, policyId)
  expect((await publishPolicy(access, policyId, '提高社保要求')).ok).toBe(true)
  const later = await editPolicy(access, policyId, { do: 'remove', at: [0] })
  expect(later).toMatchObject({ code: 'published' })
  for (const write of [
    () => db().cardPolicy.update({ where: { id: policyId }, data: { rule: { all: [] } } }),
    () => db().cardPolicy.delete({ where: { id: policyId } }),
    () => db().cardDecision.updateMany({ data: { met: false } }),
    () => db().cardStep.deleteMany({}),
  ])
    await expect(write()).rejects.toThrow()
})

it('the shipped examples are rules of the language', async () => {
  const policies = await db().cardPolicy.findMany({ where: { version: 1 } })
  expect(policies.map(policy => policy.tierCode).sort()).toEqual(['A', 'B', 'C', 'D'])
  for (const { rule } of policies) expect(ruleSchema.parse(rule)).toEqual(rule)
})

it('a tier is added once, and saving confirms an example', async () => {
  const input = {
    ...{
      nameZh: '侨青',
      nameEn: 'Overseas youth',
      summaryZh: '',
      summaryEn: '',
      benefitsZh: '',
      benefitsEn: '',
    },
    ...{ validMonths: 12, active: true, departments: [] },
  }
  const access = office.access(now)
  expect((await saveTier(access, { code: 'E', isNew: true }, input)).ok).toBe(true)
  expect(await saveTier(access, { code: 'E', isNew: true }, input)).toMatchObject({ code: 'duplicate-key' })
  expect(await saveTier(access, { code: 'Z', isNew: false }, input)).toMatchObject({ code: 'not-found' })
  await saveTier(access, { code: 'D', isNew: false }, input)
  expect((await db().cardTier.findUniqueOrThrow({ where: { code: 'D' } })).example).toBe(false)
})

it('replaying names the first place that differs', () => {
  const facts = { degree: 'master', contractMonths: 6 } as Facts
  const trace = evaluate({ all: [{ fact: 'contractMonths', op: 'at-least', value: 12 }] }, facts)
  expect(firstDifference(trace, structuredClone(trace))).toBeNull()
  const altered = structuredClone(trace) as { parts: { found: number }[] }
  altered.parts[0]!.found = 18
  expect(firstDifference(altered, trace)).toBe('$.parts.0.found: stored 18, computed 6')
})
