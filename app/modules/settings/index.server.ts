export { changeSettings } from './change-settings.server'
export { forgetSettings, readSettings, readSettingsState, type SettingsState } from './read-settings.server'
