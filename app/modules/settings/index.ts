export { clusterName } from './cluster-name'
export { settingChanged } from './setting.events'
export {
  type Cluster,
  SETTING_SECTIONS,
  type SettingSection,
  type Settings,
  settingSchemas,
} from './setting.schema'
export { SHIPPED_SETTINGS } from './shipped-settings'
export { siteNames } from './site-names'
