import { describe, expect, it } from 'vitest'
import { castKeyTalent, castLeader, castRound, noted, visitOf } from '#tests/support/care-cast'
import { testDatabase } from '#tests/support/database'
import { castPerson } from '#tests/support/request-cast'
import { db } from '~/platform/db.server'
import { sendVisit } from '../visits/index.server'
import { changePost, successorsFor } from './index.server'

await testDatabase()
const NOW = new Date('2026-11-23T02:00:00Z')
const office = await castPerson('office')
const leaving = await castLeader({ maximumLoad: 6 })
const talents = await Promise.all(Array.from({ length: 6 }, () => castKeyTalent()))
const { roundId } = await castRound(office, new Date('2026-10-01T02:00:00Z'))
const successors = await Promise.all([castLeader({ maximumLoad: 3 }), castLeader({ maximumLoad: 4 })])
for (const { id } of successors) {
  await db().roundLeader.create({ data: { roundId, leaderId: id, maximumLoad: 4 } })
}
const leaves = { leaves: false, post: '局长', unit: '区审计局' }

const raise = (talent: { id: string }, text: string, now = NOW) =>
  sendVisit({
    access: leaving.access(now),
    input: visitOf(talent.id, { requests: [noted(text)] }),
    photos: [],
    draft: false,
  })

/** Open requests whose leader does not look after the talent now, or whose owner periods do not meet at this instant. */
async function orphans() {
  return db().$queryRaw<{ id: string }[]>`
    SELECT r.id FROM talent_request r
    WHERE r."closedAt" IS NULL AND (
      (SELECT count(*) FROM request_ownership o WHERE o."requestId" = r.id AND o."endedAt" IS NULL) <> 1
      OR (r."leaderUserId" IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM pairing p JOIN leader l ON l.id = p."leaderId"
        WHERE p."keyTalentId" = r."keyTalentId" AND p."endedAt" IS NULL AND l."userId" = r."leaderUserId"))
    )`
}

describe('a change of post', () => {
  it('is refused when the successors do not cover everybody or have no room', async () => {
    const few = new Map([[talents[0]!.id, successors[0]!.id]])
    const args = { access: office.access(NOW), leaderId: leaving.id, input: leaves }
    expect(await changePost({ ...args, successors: few })).toMatchObject({ code: 'successors-out-of-date' })
    const all = new Map(talents.map(talent => [talent.id, successors[0]!.id]))
    expect(await changePost({ ...args, successors: all })).toMatchObject({ code: 'successors-out-of-date' })
    expect(await db().pairing.count({ where: { leaderId: leaving.id, endedAt: null } })).toBe(6)
  })

  it('leaves no request without owner or with the wrong leader, whatever is written down meanwhile', async () => {
    for (const talent of talents) expect(await raise(talent, '子女转学')).toMatchObject({ ok: true })
    const proposed = await successorsFor(leaving.id)
    expect(proposed.every(({ line }) => line?.leaderId)).toBe(true)
    const next = new Map(proposed.map(({ keyTalent, line }) => [keyTalent.id, line!.leaderId]))
    let watching = true
    const seen: number[] = []
    const watch = (async () => {
      while (watching) seen.push((await orphans()).length)
    })()
    const change = () =>
      changePost({ access: office.access(NOW), leaderId: leaving.id, input: leaves, successors: next })
    const work = [
      ...talents.map(talent => raise(talent, '配偶就业')),
      change(),
      ...talents.map(talent => raise(talent, '人才公寓')),
      change(),
    ]
    const results = await Promise.all(work).finally(() => {
      watching = false
    })
    await watch
    expect(results.every(result => result.ok || result.code === 'after-pairing')).toBe(true)
    expect(seen.length).toBeGreaterThan(0)
    expect(Math.max(...seen)).toBe(0)
    expect(await db().talentRequest.count({ where: { leaderUserId: leaving.userId, closedAt: null } })).toBe(
      0,
    )
    expect(await db().talentRequest.count({ where: { closedAt: null } })).toBe(18)
    expect(await db().pairing.count({ where: { leaderId: leaving.id, endedAt: null } })).toBe(0)
    expect(await db().pairing.count({ where: { endedAt: null } })).toBe(6)
  })

  it('lets the old leader still write down what was before, and the successor follows the request', async () => {
    const sent = await raise(talents[0]!, '办公场地', new Date('2026-11-24T02:00:00Z'))
    expect(sent).toMatchObject({ ok: true })
    const late = visitOf(talents[0]!.id, { onDate: '2026-11-24' as never })
    expect(
      await sendVisit({ access: leaving.access(NOW), input: late, photos: [], draft: true }),
    ).toMatchObject({ code: 'after-pairing' })
    expect(await orphans()).toEqual([])
  })

  it('hands the requests of somebody without a successor to the talent office', async () => {
    const { leaderId } = await db().pairing.findFirstOrThrow({ where: { endedAt: null } })
    const theirs = await db().pairing.findMany({ where: { leaderId, endedAt: null } })
    const nobody = new Map(theirs.map(pairing => [pairing.keyTalentId, null]))
    const done = await changePost({
      access: office.access(NOW),
      leaderId,
      input: { leaves: true, post: '', unit: '' },
      successors: nobody,
    })
    expect(done).toMatchObject({ ok: true, value: { handedOver: theirs.length } })
    expect(await orphans()).toEqual([])
    expect(await db().leader.findUnique({ where: { id: leaderId } })).toMatchObject({ leftAt: NOW })
  })
})
