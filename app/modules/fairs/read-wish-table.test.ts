import { describe, expect, it } from 'vitest'
import { readWishTable, type WishTableRow } from './read-wish-table'

const targets = [
  { id: 'a', number: 1, name: '甲公司' },
  { id: 'b', number: 2, name: '乙公司' },
  { id: 'c', number: 103, name: '丙公司' },
]
const table = (...rows: Record<string, string>[]): WishTableRow[] =>
  rows.map((cells, at) => ({ row: at + 2, cells }))
const read = (...rows: Record<string, string>[]) => readWishTable(table(...rows), targets, 'enterprise')

describe('a table of wishes', () => {
  it('orders by rank, then by the order of its rows, and knows both languages', () => {
    expect(
      read(
        { 编号: 'E001', 名称: '', 意向: '想见', 名次: '' },
        { 编号: 'e002', 名称: '', 意向: '想见', 名次: '2' },
        { Number: 'E103', Name: '', Wish: 'meet', Rank: '1' },
      ),
    ).toEqual({ list: { wishes: ['c', 'b', 'a'], others: new Map() } })
    expect(
      read({ 名称: '甲公司', 意向: '屏蔽' }, { 名称: '乙公司', 意向: '中立' }, { 名称: '丙公司', 意向: '' }),
    ).toEqual({
      list: {
        wishes: [],
        others: new Map([
          ['a', 'block'],
          ['b', 'neutral'],
        ]),
      },
    })
  })

  it('names row and column of every fault, and then gives no list', () => {
    const faults = read(
      { 编号: 'E999', 意向: '想见' },
      { 编号: 'E001', 意向: '很想' },
      { 编号: 'E001', 意向: '想见', 名次: '0' },
      { 编号: 'E001', 意向: '想见', 名次: '1' },
      { 编号: 'E002', 意向: '想见', 名次: '1' },
      { 编号: 'E002', 意向: '屏蔽', 名次: '3' },
      { 编号: 'E001', 意向: '屏蔽' },
      { 编号: 'E103', 意向: '', 名次: '5' },
    )
    expect('faults' in faults && faults.faults.map(fault => [fault.row, fault.column, fault.code])).toEqual([
      [2, '编号', 'unknown-party'],
      [3, '意向', 'bad-mark'],
      [4, '名次', 'bad-rank'],
      [6, '名次', 'duplicate-rank'],
      [7, '名次', 'rank-without-wish'],
      [8, '名称', 'duplicate-party'],
      [9, '名次', 'rank-without-wish'],
    ])
  })

  it('passes faults of reading on and takes an empty table for an empty list', () => {
    const broken = [{ row: 3, cells: {}, fault: { column: '意向', code: 'formula' } }]
    expect(readWishTable(broken, targets, 'enterprise')).toEqual({
      faults: [{ row: 3, column: '意向', code: 'formula' }],
    })
    expect(read()).toEqual({ list: { wishes: [], others: new Map() } })
  })
})
