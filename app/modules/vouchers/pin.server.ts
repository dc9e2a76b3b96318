import { hashPassword, isPassword } from '../identity/index.server'

/** A PIN as it is stored: hashed like a password. */
export const hashOfPin = (pin: string) => hashPassword(pin)

/** Whether a PIN is the one whose hash is stored. */
export const isPin = (pin: string, hash: string) => isPassword(hash, pin)
