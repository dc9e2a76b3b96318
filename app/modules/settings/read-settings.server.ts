import { keptFor } from '../../platform/cache.server'
import { logger } from '../../platform/logger.server'
import { SETTING_SECTIONS, type SettingSection, type Settings, settingSchemas } from './setting.schema'
import { findSettings } from './settings.store.server'
import { SHIPPED_SETTINGS } from './shipped-settings'

const KEPT_MS = 3_000

export type SettingsState = { settings: Settings; changed: Partial<Record<SettingSection, Date>> }

function assign<S extends SettingSection>(settings: Settings, section: S, value: unknown): boolean {
  const parsed = settingSchemas[section].safeParse(value)
  if (parsed.success) settings[section] = parsed.data as Settings[S]
  return parsed.success
}

async function load(): Promise<SettingsState> {
  const stored = new Map((await findSettings()).map(row => [row.key, row]))
  const settings = { ...SHIPPED_SETTINGS }
  const changed: SettingsState['changed'] = {}
  for (const section of SETTING_SECTIONS) {
    const row = stored.get(section)
    if (!row) continue
    if (assign(settings, section, row.value)) changed[section] = row.updatedAt
    else logger.warn({ section }, 'stored setting does not fit, the shipped value holds')
  }
  return { settings, changed }
}

const kept = keptFor(KEPT_MS, load, ['setting'])

/** All settings, at most three seconds old: what the office saved, else the shipped values. */
export async function readSettings(): Promise<Settings> {
  return (await kept.read()).settings
}

/** The settings with the sections that the office has confirmed or changed; the others are examples. */
export async function readSettingsState(): Promise<SettingsState> {
  return kept.read()
}

/** Makes the next reading in this process a fresh one. */
export function forgetSettings(): void {
  kept.forget()
}
