import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { changeSettings } from './change-settings.server'
import { clusterName } from './cluster-name'
import { forgetSettings, readSettings, readSettingsState } from './read-settings.server'
import { settingSchemas } from './setting.schema'
import { SHIPPED_SETTINGS } from './shipped-settings'

await testDatabase()
const access = { actor: { userId: null, kind: 'office' }, now: new Date('2026-11-22T02:00:00Z') }

describe('settings', () => {
  it('are the shipped ones on a new site, none of them confirmed', async () => {
    expect(await readSettingsState()).toEqual({ settings: SHIPPED_SETTINGS, changed: {} })
  })

  it('fit their own schemas as shipped', () => {
    for (const [section, schema] of Object.entries(settingSchemas)) {
      expect(schema.safeParse(SHIPPED_SETTINGS[section as keyof typeof SHIPPED_SETTINGS]).success).toBe(true)
    }
  })

  it('change with audit entry and event, seen at once in the same process', async () => {
    await changeSettings({ access, section: 'targets', value: { universities: 120, enterprises: 200 } })
    expect((await readSettings()).targets).toEqual({ universities: 120, enterprises: 200 })
    const [entry] = await db().auditEntry.findMany()
    expect(entry).toMatchObject({ action: 'setting.changed', subjectId: 'targets' })
    expect(entry?.detail).toEqual({
      before: { universities: 100, enterprises: 160 },
      after: { universities: 120, enterprises: 200 },
    })
    expect(await db().domainEvent.count({ where: { name: 'setting.changed' } })).toBe(1)
  })

  it('fall back to the shipped value when a stored one does not fit', async () => {
    await db().setting.create({ data: { key: 'brand', value: { zh: '' } } })
    forgetSettings()
    expect((await readSettings()).brand).toEqual(SHIPPED_SETTINGS.brand)
  })

  it('refuse two clusters with one key', () => {
    const [first] = SHIPPED_SETTINGS.clusters.clusters
    const parsed = settingSchemas.clusters.safeParse({ clusters: [first, first] })
    expect(parsed.error?.issues[0]?.message).toBe('duplicate-key')
  })

  it('name a cluster in both languages and admit when there is none', () => {
    const { clusters } = SHIPPED_SETTINGS.clusters
    expect(clusterName(clusters, 'food', 'en')).toBe('Healthy food')
    expect(clusterName(clusters, 'food', 'zh-CN')).toBe('健康食品')
    expect(clusterName(clusters, 'gone', 'en')).toBeNull()
  })
})
