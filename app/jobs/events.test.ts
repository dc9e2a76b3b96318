import { expect, test } from 'vitest'
import { auditActions } from '~/i18n/audit-actions'
import { EVENTS } from './events'

test('the audit log has words for every event, in both languages', () => {
  for (const { name } of EVENTS) {
    expect(auditActions['zh-CN'], name).toHaveProperty([name])
    expect(auditActions.en, name).toHaveProperty([name])
  }
})
