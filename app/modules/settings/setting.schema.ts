import { z } from 'zod'
import { workingYearSchema } from './working-year.schema'

const line = (max: number) => z.string('required').trim().min(1, 'required').max(max, 'too-long')
const count = (max: number) =>
  z.coerce.number('not-a-number').int('not-a-number').min(1, 'too-small').max(max, 'too-large')

const cluster = z.object({
  key: z
    .string('required')
    .trim()
    .regex(/^[a-z][a-z0-9-]{1,30}$/, 'bad-key'),
  zh: line(20),
  en: line(40),
})

const distinctYears = (years: { year: number }[]) => new Set(years.map(y => y.year)).size === years.length
const distinct = (clusters: { key: string }[]) => new Set(clusters.map(c => c.key)).size === clusters.length

/** Every setting of the programme by section; the same schemas check the office's forms. Codes as messages. */
export const settingSchemas = {
  brand: z.object({ zh: line(20), en: line(40) }),
  district: z.object({
    zh: line(20),
    en: line(40),
    shortZh: line(10),
    city: line(20),
    cityEn: line(40),
    officeZh: line(30),
    officeEn: line(60),
  }),
  clusters: z.object({
    clusters: z.array(cluster).min(1, 'required').max(12, 'too-large').refine(distinct, 'duplicate-key'),
  }),
  targets: z.object({ universities: count(10_000), enterprises: count(10_000) }),
  rules: z.object({
    replyDays: count(60),
    offerDays: count(60),
    invitationDays: count(60),
    invitationsPerDay: count(1000),
    openingDays: count(365),
  }),
  requests: z.object({
    assignDays: count(30),
    signDays: count(30),
    followUpDays: count(60),
    closeDays: count(60),
    redoDays: count(60),
    remindDays: count(30),
    urgeDays: count(30),
    extensionDays: count(120),
  }),
  /** How long personal data are kept after what they were needed for. */
  retention: z.object({
    identityDays: count(3650),
    leaseYears: count(30),
    mailDays: count(3650),
    importDays: count(365),
    logMonths: count(240).min(6, 'too-small'),
  }),
  cards: z.object({ noticeDays: count(60), supplementDays: count(90), renewalDays: count(180) }),
  stations: z.object({
    openBookings: count(20),
    noShows: count(20),
    windowDays: count(730),
    pauseDays: count(365),
  }),
  calendar: z.object({
    years: z.array(workingYearSchema).max(20, 'too-large').refine(distinctYears, 'duplicate-year'),
  }),
}

export type SettingSection = keyof typeof settingSchemas
export const SETTING_SECTIONS = Object.keys(settingSchemas) as SettingSection[]

/** All settings. `rules` are civil days, except the number of invitations one enterprise may send a day; `requests` are working days,
 * and so are those of `cards` except `renewalDays`. */
export type Settings = { [S in SettingSection]: z.output<(typeof settingSchemas)[S]> }
export type Cluster = Settings['clusters']['clusters'][number]
