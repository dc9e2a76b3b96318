import { hash, verify } from '@node-rs/argon2'

export const MIN_PASSWORD = 10
export const MAX_PASSWORD = 200

/** Argon2id with the library's parameters (19 MiB, two passes: OWASP's recommendation). */
export async function hashPassword(password: string): Promise<string> {
  return hash(password)
}

/** Whether a password belongs to a stored hash. */
export async function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password)
}
