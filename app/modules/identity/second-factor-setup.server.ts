import { z } from 'zod'
import { decrypt, encrypt } from '../../platform/crypto.server'

/** What an authenticator is set up with: the address for the QR code, and ten codes for when it is lost. */
export type SecondFactorSetup = { uri: string; backupCodes: string[] }

const PURPOSE = 'second-factor-setup'
const setupSchema = z.object({ uri: z.string(), backupCodes: z.array(z.string()) })

/** A set-up as a hidden field of its page, so that a mistyped code does not lose it; only we can open it. */
export function sealSetup(setup: SecondFactorSetup): string {
  return encrypt(PURPOSE, JSON.stringify(setup))
}

/** Opens what `sealSetup` made; null when it was altered. */
export function openSetup(sealed: string): SecondFactorSetup | null {
  try {
    return setupSchema.parse(JSON.parse(decrypt(PURPOSE, sealed)))
  } catch {
    return null
  }
}
