import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { arrangeMeetings, checkArrangement, readMeetingList } from './index.ts'

const folder = resolve('../shared/data/meetings')
const proven: [string, number][] = [
  ['tic-12', 0],
  ['tic-13', 0],
  ['forumt-14', 5],
]

describe.runIf(existsSync(folder))('published business-meeting events', () => {
  it.each(proven)('reaches the proven fewest breaks of %s', async (name, breaks) => {
    const read = readMeetingList(readFileSync(`${folder}/${name}.json`, 'utf8'))
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    const result = await arrangeMeetings(read.list)
    if (!result.ok) throw new Error(JSON.stringify(result.obstacles))
    expect(checkArrangement(read.list, result.arrangement)).toEqual([])
    expect(result.arrangement).toMatchObject({ breaks, bound: breaks, optimal: true })
  })
})
