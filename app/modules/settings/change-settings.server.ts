import { ok, type Result } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { forgetSettings } from './read-settings.server'
import { settingChanged } from './setting.events'
import type { SettingSection, Settings } from './setting.schema'
import { findSetting, upsertSetting } from './settings.store.server'
import { SHIPPED_SETTINGS } from './shipped-settings'

/** The talent office saves one section; the audit log keeps the values before and after. */
export async function changeSettings<S extends SettingSection>(command: {
  access: ChangeContext
  section: S
  value: Settings[S]
}): Promise<Result<null>> {
  const { access, section, value } = command
  const result = await transaction(async tx => {
    const before = (await findSetting(tx, section))?.value ?? SHIPPED_SETTINGS[section]
    await upsertSetting(tx, section, value)
    await recordChange(tx, access, {
      event: settingChanged,
      payload: { section },
      subject: { kind: 'setting', id: section },
      detail: { before, after: value },
    })
    return ok(null)
  })
  forgetSettings()
  return result
}
