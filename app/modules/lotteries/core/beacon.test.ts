import { bls12_381 } from '@noble/curves/bls12-381.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { beaconOf, CHAINS, isSignatureOf, randomnessOf, roundAt, timeOfRound } from './beacon'
import { drawLottery } from './draw-lottery'
import { makeRoster } from './make-roster'
import { verifyLottery } from './verify-lottery'
import { writeResult, writeRoster } from './write-files'

/** Rounds of quicknet as the public beacon served them. */
const PUBLISHED = [
  {
    round: 1000,
    signature:
      'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
    randomness: 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd',
  },
  {
    round: 657413,
    signature:
      'b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b',
    randomness: 'fc1873a13f3545aeade8401532ef5519920652eee6b0d2b19ca12643b87b3587',
  },
]
const first = PUBLISHED[0]!

describe('a beacon round', () => {
  it.each(PUBLISHED)(
    '$round as the public beacon served it is genuine',
    ({ round, signature, randomness }) => {
      expect(isSignatureOf(signature, { chain: 'quicknet', round })).toBe(true)
      expect(randomnessOf(signature)).toBe(randomness)
    },
  )

  it('is not genuine under another number, another key, or with a bit changed', () => {
    const { round, signature } = first
    expect(isSignatureOf(signature, { chain: 'quicknet', round: round + 1 })).toBe(false)
    const other = bytesToHex(bls12_381.shortSignatures.keygen().publicKey.toBytes())
    const chains = { quicknet: { ...CHAINS.quicknet!, publicKey: other } }
    expect(isSignatureOf(signature, { chain: 'quicknet', round }, chains)).toBe(false)
    const flipped = `${signature.slice(0, -1)}8`
    expect(isSignatureOf(flipped, { chain: 'quicknet', round })).toBe(false)
    for (const text of ['', 'c0ffee', first.randomness, `c0${'0'.repeat(94)}`]) {
      expect(isSignatureOf(text, { chain: 'quicknet', round })).toBe(false)
    }
  })

  it('is read from the announced source, and from nothing that only looks like one', () => {
    expect(beaconOf('drand quicknet 1000')).toEqual({ chain: 'quicknet', round: 1000 })
    expect(beaconOf(' Drand quicknet round 7 ')).toEqual({ chain: 'quicknet', round: 7 })
    for (const text of [
      'drand toString 5',
      'drand quicknet 0',
      'drand quicknet -1',
      'drand quicknet',
      '双色球',
    ]) {
      expect(beaconOf(text)).toBeNull()
    }
  })

  it('has its time, and an instant has its round', () => {
    expect(timeOfRound({ chain: 'quicknet', round: 1 }).toISOString()).toBe('2023-08-23T15:09:27.000Z')
    expect(roundAt('quicknet', timeOfRound({ chain: 'quicknet', round: 1000 }))).toBe(1000)
    const between = new Date(timeOfRound({ chain: 'quicknet', round: 1000 }).getTime() + 1)
    expect(roundAt('quicknet', between)).toBe(1001)
  })
})

describe('a lottery whose source is a beacon round', () => {
  const roster = { ...makeRoster(20, 4), entropySource: `drand quicknet ${first.round}` }

  it('verifies with the genuine signature', () => {
    const result = writeResult(drawLottery(roster, first.signature))
    expect(verifyLottery(writeRoster(roster), result).kind).toBe('valid')
  })

  it('is refused with the line of the entropy when anything else was drawn with', () => {
    const result = writeResult(drawLottery(roster, 'c0ffee'))
    const verdict = verifyLottery(writeRoster(roster), result)
    expect(verdict).toMatchObject({ kind: 'different', difference: { where: 'entropy', computed: null } })
    const line = result.split('\n').findIndex(text => text.includes('"entropy":')) + 1
    expect(verdict.kind === 'different' && verdict.difference.line).toBe(line)
  })
})
