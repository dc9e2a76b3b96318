import { describe, expect, it } from 'vitest'
import { castOffice } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { ok } from '../../kernel/result'
import { db } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import { verifyLottery } from './index'
import { announceLottery, freezeRoster, lotteryFile, publicLottery, recordDraw } from './index.server'

await testDatabase()
const office = await castOffice()
const at = (hour: number) => office.access(new Date(Date.UTC(2026, 10, 22, hour)))
let made = 0

const announcement = () => ({
  code: `L-${++made}`,
  title: '试用摇号',
  rules: '号签小的在前。',
  entropySource: '试用公开开奖',
  entropyUrl: '',
  entropyRule: '按原样',
  units: 2,
  freezeAt: at(10).now,
  drawAt: at(12).now,
})

async function announced() {
  const result = await transaction(tx => announceLottery(tx, at(1), announcement()))
  if (!result.ok) throw new Error(result.code)
  return result.value.lotteryId
}

const entrants = ['R-3', 'R-1', 'R-2'].map(receipt => ({ receipt }))
const freeze = (id: string, hour: number) =>
  transaction(tx => freezeRoster(tx, at(hour), id, entrants, 'lottery'))
const draw = (id: string, hour: number, entropy = 'c0ffee') =>
  transaction(tx => recordDraw(tx, at(hour), id, { entropy, note: '三组号码' }))

describe('a lottery', () => {
  it('is announced before its entropy can be known', async () => {
    const late = await transaction(tx => announceLottery(tx, at(12), announcement()))
    expect(late).toMatchObject({ ok: false, code: 'entropy-already-known' })
  })

  it('is frozen at its time, drawn at its time, and verifies from its two files', async () => {
    const id = await announced()
    expect(await draw(id, 12)).toMatchObject({ code: 'not-frozen' })
    expect(await freeze(id, 9)).toMatchObject({ code: 'too-early' })
    expect(await freeze(id, 11)).toMatchObject({ ok: true })
    expect(await freeze(id, 11)).toMatchObject({ code: 'already-frozen' })
    expect(await draw(id, 11)).toMatchObject({ code: 'too-early' })
    expect(await draw(id, 12, 'xyz')).toMatchObject({ code: 'entropy-not-hex' })
    expect(await draw(id, 12)).toMatchObject({ ok: true })
    expect(await draw(id, 12)).toMatchObject({ code: 'already-drawn' })
    const files = await Promise.all([lotteryFile(id, 'roster'), lotteryFile(id, 'result')])
    expect(verifyLottery(files[0]!.text, files[1]!.text, 'c0ffee').kind).toBe('valid')
    const shown = await publicLottery(id, { page: 1, receipt: 'r-2' })
    expect(shown?.ranking?.found?.receipt).toBe('R-2')
  })

  it('cannot be frozen once the entropy may be known', async () => {
    expect(await freeze(await announced(), 12)).toMatchObject({ code: 'too-late' })
  })

  it('is kept by the database: no change of roster, rules or result, no deletion', async () => {
    const id = await announced()
    await db().lottery.update({ where: { id }, data: { rules: '公告前可以改' } })
    await freeze(id, 11)
    for (const data of [
      { rosterText: 'x' },
      { rosterHash: '0' },
      { rules: 'x' },
      { entropySource: 'x' },
      { units: 3 },
      { drawAt: at(20).now },
      { frozenAt: null, rosterText: null, rosterHash: null },
    ])
      await expect(db().lottery.update({ where: { id }, data }), JSON.stringify(data)).rejects.toThrow()
    await expect(db().lottery.delete({ where: { id } })).rejects.toThrow()
    await expect(db().$executeRaw`truncate lottery cascade`).rejects.toThrow()
    await draw(id, 13)
    for (const data of [{ entropy: 'ff' }, { resultText: 'x' }, { drawnAt: at(20).now }])
      await expect(db().lottery.update({ where: { id }, data })).rejects.toThrow()
    expect((await transaction(async () => ok(null))).ok).toBe(true)
  })
})
