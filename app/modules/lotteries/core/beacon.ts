import { bls12_381 } from '@noble/curves/bls12-381.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'

/** A public beacon that signs the number of each round: who knows its key can check a round without a network. */
export type Chain = { publicKey: string; genesis: number; periodSeconds: number }

/**
 * The chains that can be announced. quicknet of the League of Entropy (drand): chain hash
 * 52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971, scheme bls-unchained-g1-rfc9380.
 */
export const CHAINS: Readonly<Record<string, Chain>> = {
  quicknet: {
    publicKey:
      '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
    genesis: 1_692_803_367,
    periodSeconds: 3,
  },
}

export type BeaconRound = { chain: string; round: number }

const SOURCE = /^drand (\w+) (?:round )?([1-9]\d{0,14})$/
const SIGNATURE = /^[0-9a-f]{96}$/
const DOMAIN = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_'

/** The round an announced source names, written `drand quicknet 12345`; null for every other kind of source. */
export function beaconOf(entropySource: string): BeaconRound | null {
  const [, chain = '', round = ''] = SOURCE.exec(entropySource.trim().toLowerCase()) ?? []
  return Object.hasOwn(CHAINS, chain) ? { chain, round: Number(round) } : null
}

/** When a round is signed, and not before. */
export function timeOfRound({ chain, round }: BeaconRound): Date {
  const { genesis, periodSeconds } = CHAINS[chain]!
  return new Date((genesis + (round - 1) * periodSeconds) * 1000)
}

/** The first round that is signed at an instant or later. */
export function roundAt(chain: string, at: Date): number {
  const { genesis, periodSeconds } = CHAINS[chain]!
  return Math.max(1, Math.ceil((at.getTime() / 1000 - genesis) / periodSeconds) + 1)
}

function messageOf(round: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(round))
  return sha256(bytes)
}

/**
 * Whether `entropy` is the signature of the round under the chain's public key (BLS12-381, signatures on G1). There is
 * exactly one such signature: nobody, not even the beacon, has a choice.
 */
export function isSignatureOf(entropy: string, { chain, round }: BeaconRound, chains = CHAINS): boolean {
  if (!SIGNATURE.test(entropy)) return false
  const { shortSignatures: bls } = bls12_381
  try {
    const signature = bls.Signature.fromHex(entropy)
    const message = bls.hash(messageOf(round), DOMAIN)
    return bls.verify(signature, message, hexToBytes(chains[chain]!.publicKey))
  } catch {
    return false
  }
}

/** What the beacon shows as the randomness of a signature: its SHA-256. */
export function randomnessOf(signature: string): string {
  return bytesToHex(sha256(hexToBytes(signature)))
}
