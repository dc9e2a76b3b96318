import { expect, it } from 'vitest'
import { newBackupCodes, normaliseBackupCode } from './backup-code'

it('ten backup codes are all different and have no letters that look alike', () => {
  const codes = newBackupCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/)
})

it.each(['k7mpx3qrtv', ' K7MPX 3QRTV ', 'K7MPX-3QRTV', 'k7mpx–3qrtv'])(
  '%s is read as the code on paper',
  text => {
    expect(normaliseBackupCode(text)).toBe('K7MPX-3QRTV')
  },
)
