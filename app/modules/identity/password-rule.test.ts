import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password-rule'

const owner = { email: 'linxiaoyu@example.test', name: '林晓雨' }

describe('a new password', () => {
  it.each([
    ['Ab3$xy', 'short'],
    ['x'.repeat(201), 'long'],
    ['password2026', 'common'],
    ['1234567890', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['Qwertyuiop1!', 'common'],
    ['linxiaoyu123', 'personal'],
  ])('%s is refused as %s', (password, problem) => {
    expect(passwordProblem(password, owner)).toBe(problem)
  })

  it.each(['correct horse battery', '今天下午三点在江门东站见面', 'Demo-2026!', 'k8#vTq-29dLm'])(
    '%s is taken',
    password => {
      expect(passwordProblem(password, owner)).toBeNull()
    },
  )
})
