import type { Settings } from './setting.schema'

/** What a new site starts with: examples of one district, to be confirmed or changed by its talent office. */
export const SHIPPED_SETTINGS: Settings = {
  brand: { zh: '蓬博人才', en: 'Pengbo Talent' },
  district: {
    zh: '蓬江区',
    en: 'Pengjiang District',
    shortZh: '蓬江',
    city: '江门市',
    cityEn: 'Jiangmen',
    officeZh: '蓬江区人才办',
    officeEn: 'Pengjiang Talent Office',
  },
  clusters: {
    clusters: [
      { key: 'equipment', zh: '智能装备', en: 'Smart equipment' },
      { key: 'materials', zh: '新能源材料', en: 'New energy materials' },
      { key: 'electronics', zh: '电子信息', en: 'Electronics and IT' },
      { key: 'food', zh: '健康食品', en: 'Healthy food' },
      { key: 'appliances', zh: '智能家电', en: 'Smart appliances' },
    ],
  },
  targets: { universities: 100, enterprises: 160 },
  rules: { replyDays: 7, offerDays: 7, invitationDays: 14, invitationsPerDay: 30, openingDays: 90 },
  requests: {
    assignDays: 2,
    signDays: 1,
    followUpDays: 5,
    closeDays: 2,
    redoDays: 5,
    remindDays: 2,
    urgeDays: 2,
    extensionDays: 15,
  },
  retention: { identityDays: 180, leaseYears: 10, mailDays: 365, importDays: 30, logMonths: 36 },
  cards: { noticeDays: 5, supplementDays: 10, renewalDays: 30 },
  stations: { openBookings: 3, noShows: 2, windowDays: 180, pauseDays: 30 },
  calendar: { years: [] },
}
