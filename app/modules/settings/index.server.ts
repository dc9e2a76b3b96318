export { changeSettings } from './change-settings.server'
export { readCalendar } from './read-calendar.server'
export { forgetSettings, readSettings, readSettingsState, type SettingsState } from './read-settings.server'
