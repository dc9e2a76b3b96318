import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { castDepartment, castPerson } from '#tests/support/request-cast'
import { expectUnbroken } from '#tests/support/request-invariants'
import { db } from '~/platform/db.server'
import { transaction } from '~/platform/transaction.server'
import {
  acknowledgeRequest,
  askExtension,
  assignRequest,
  closeOutRequest,
  decideExtension,
  escalateOverdue,
  handBackRequest,
  handOverRequests,
  judgeRequest,
  noteProgress,
  passToColleague,
  raiseRequest,
  reportRequest,
  resolveRequest,
  urgeRequest,
  withdrawRequest,
} from './index.server'

await testDatabase()
const START = new Date('2026-03-02T01:00:00Z').getTime()
const office = await castPerson('office')
const deputyHead = await castPerson('office')
const leaders = [await castPerson('leader'), await castPerson('leader'), await castPerson('leader')]
const talent = await castPerson('graduate')
const departments = [await castDepartment(), await castDepartment()]

async function raise(now: Date): Promise<string> {
  const raised = await transaction(tx =>
    raiseRequest(tx, leaders[0]!.access(now), {
      through: 'leader',
      leaderUserId: leaders[0]!.userId,
      talent: { userId: talent.userId, name: '张博士' },
      detail: '希望协调共享检测设备',
      departmentId: departments[0]!.id,
    }),
  )
  if (!raised.ok) throw new Error(raised.code)
  return raised.value.requestId
}

type Command = (requestId: string, now: Date, pick: number) => Promise<{ ok: boolean; code?: string }>
const of = (requestId: string, access: ReturnType<typeof office.access>) => ({
  access,
  requestId,
  version: null,
})
const departmentAt = (pick: number) => departments[pick % departments.length]!
const people = [...leaders, office, deputyHead, ...departments.flatMap(one => [one.head, one.colleague])]

/** Every command there is, by whoever may or may not. */
const COMMANDS: Record<string, Command> = {
  assign: (id, now, pick) =>
    assignRequest({
      ...of(id, office.access(now)),
      input: {
        leadId: departmentAt(pick).id,
        supportIds: pick % 3 === 0 ? [departmentAt(pick + 1).id] : [],
        handlingDays: 1 + (pick % 20),
        note: '请办理',
      },
    }),
  sign: (id, now, pick) => acknowledgeRequest(of(id, departmentAt(pick).head.access(now))),
  signToo: (id, now, pick) => acknowledgeRequest(of(id, departmentAt(pick).colleague.access(now))),
  progress: (id, now, pick) =>
    noteProgress({ ...of(id, departmentAt(pick).head.access(now)), note: '已联系' }),
  handBack: (id, now, pick) =>
    handBackRequest({ ...of(id, departmentAt(pick).head.access(now)), note: '职责不符' }),
  ask: (id, now, pick) =>
    askExtension({ ...of(id, departmentAt(pick).head.access(now)), days: 1 + (pick % 9), note: '需要评估' }),
  decide: (id, now, pick) =>
    decideExtension({ ...of(id, office.access(now)), granted: pick % 2 === 0, note: '知悉' }),
  urge: (id, now) => urgeRequest({ ...of(id, leaders[0]!.access(now)), note: '' }),
  report: (id, now, pick) =>
    reportRequest({ ...of(id, departmentAt(pick).head.access(now)), note: '已办好' }),
  judge: (id, now, pick) =>
    judgeRequest({ ...of(id, talent.access(now)), satisfied: pick % 2 === 0, note: '还差一步' }),
  resolve: (id, now) => resolveRequest({ ...of(id, office.access(now)), note: '' }),
  closeOut: (id, now, pick) =>
    pick % 4 === 0
      ? closeOutRequest({ ...of(id, office.access(now)), note: '重复登记' })
      : urgeRequest({ ...of(id, office.access(now)), note: '' }),
  withdraw: (id, now, pick) =>
    pick % 4 === 0
      ? withdrawRequest({ ...of(id, talent.access(now)), note: '' })
      : urgeRequest({ ...of(id, talent.access(now)), note: '' }),
  pass: (id, now, pick) =>
    passToColleague({
      ...of(id, departmentAt(pick).head.access(now)),
      toUserId: departmentAt(pick).colleague.userId,
      note: '',
    }),
  handOver: (_id, now, pick) =>
    transaction(tx =>
      handOverRequests(tx, office.access(now), {
        fromAccountId: people[pick % 5]!.userId,
        toAccountId: pick % 7 === 0 ? null : leaders[(pick + 1) % leaders.length]!.userId,
        reason: '工作调动',
      }),
    ),
  escalate: async (_id, now) => ({ ok: (await escalateOverdue(now)) >= 0 }),
}

const move = fc.record({
  command: fc.constantFrom(...Object.keys(COMMANDS)),
  pick: fc.nat(40),
  hours: fc.integer({ min: 0, max: 60 }),
})

describe('whatever happens to a request', () => {
  it('has exactly one owner and a complete trail after any sequence of commands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 25 }), async moves => {
        let now = START
        const id = await raise(new Date(now))
        for (const { command, pick, hours } of moves) {
          now += hours * 3_600_000
          await COMMANDS[command]!(id, new Date(now), pick)
        }
        await expectUnbroken()
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('has exactly one owner and a complete trail when everything comes at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(move, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        async waves => {
          let now = START
          const id = await raise(new Date(now))
          for (const wave of waves) {
            now += 3_600_000
            await Promise.all(
              wave.map(({ command, pick, hours }) =>
                COMMANDS[command]!(id, new Date(now + hours * 1000), pick),
              ),
            )
          }
          await expectUnbroken()
        },
      ),
      { numRuns: 12 },
    )
  }, 120_000)

  it('passes to one person only when several sign for it at the same time', async () => {
    const [{ id: organisationId, head, colleague }] = departments as [(typeof departments)[number]]
    for (let round = 0; round < 5; round++) {
      const id = await raise(new Date(START))
      const signed = await Promise.all(
        [head, colleague, head, colleague].map(one =>
          acknowledgeRequest(of(id, one.access(new Date(START + 1000)))),
        ),
      )
      expect(signed.filter(one => one.ok)).toHaveLength(1)
      const part = await db().requestDepartment.findFirstOrThrow({ where: { requestId: id, organisationId } })
      const request = await db().talentRequest.findUniqueOrThrow({ where: { id } })
      expect(part.handlerUserId).toBe(request.ownerUserId)
    }
    expect(await expectUnbroken()).toBeGreaterThan(30)
  })

  it('is decided upon the version that was shown', async () => {
    const id = await raise(new Date(START))
    const head = departments[0]!.head.access(new Date(START + 1000))
    expect((await acknowledgeRequest({ access: head, requestId: id, version: 1 })).ok).toBe(false)
    expect(await acknowledgeRequest({ access: head, requestId: id, version: 2 })).toMatchObject({ ok: true })
    expect(await noteProgress({ access: head, requestId: id, version: 2, note: '迟了' })).toMatchObject({
      ok: false,
      code: 'stale',
    })
  })
})
