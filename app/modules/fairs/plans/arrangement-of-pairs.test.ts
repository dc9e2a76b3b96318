import { describe, expect, it } from 'vitest'
import { listOfJson, listOfPairs, type PairRow, readSlots } from './arrangement-of-pairs'

const settings = { slots: 4, tables: 2 }
const rows = (...cells: PairRow['cells'][]): PairRow[] =>
  cells.map((one, at) => ({ row: at + 1, cells: one }))

describe('a sheet of pairs', () => {
  it('becomes a list of meetings, its heading left out', () => {
    const read = listOfPairs(
      rows(['院校', '企业', '时段'], ['五邑大学', '岭芯', ''], ['五邑大学', '康屿', '0-1,3']),
      settings,
    )
    expect(read).toMatchObject({
      ok: true,
      list: {
        slots: 4,
        tables: 2,
        parties: [{ id: '五邑大学' }, { id: '岭芯' }, { id: '康屿' }],
        meetings: [{ parties: ['五邑大学', '岭芯'] }, { parties: ['五邑大学', '康屿'], slots: [0, 1, 3] }],
      },
    })
  })

  it('is refused with row and column of each fault', () => {
    const read = listOfPairs(rows(['甲', '', ''], ['甲', '乙', 'morning']), settings)
    expect(read).toMatchObject({ ok: false, faults: [{ place: '1:B' }, { place: '2:C' }] })
    const beyond = listOfPairs(rows(['甲', '乙', '9']), settings)
    expect(beyond).toMatchObject({ ok: false, faults: [{ place: 'meetings[0].slots[0]' }] })
    const itself = listOfPairs(rows(['甲', '甲', '']), settings)
    expect(itself).toMatchObject({ ok: false, faults: [{ place: 'meetings[0].parties' }] })
  })

  it('takes slots one by one and in ranges', () => {
    expect(readSlots('0-2, 5')).toEqual([0, 1, 2, 5])
    expect(readSlots('3–1')).toBeNull()
    expect(readSlots('上午')).toBeNull()
  })
})

describe('a JSON list', () => {
  it('names the place of unknown ids, duplicates and text that is no JSON, and stays quick over megabytes', () => {
    const list = {
      slots: 2,
      tables: 1,
      parties: [{ id: 'a' }, { id: 'a' }],
      meetings: [{ parties: ['a', 'x'] }],
    }
    expect(listOfJson(JSON.stringify(list))).toMatchObject({
      ok: false,
      faults: [{ place: 'parties[1].id' }, { place: 'meetings[0].parties[1]' }],
    })
    expect(listOfJson('{"slots": ')).toMatchObject({ ok: false, faults: [{ place: 'file' }] })
    const started = performance.now()
    expect(listOfJson('['.repeat(10_000_000))).toMatchObject({ ok: false, faults: [{ place: 'file' }] })
    expect(listOfJson(`"${'x'.repeat(5_000_000)}"`)).toMatchObject({ ok: false })
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
