import type { PointsTable } from '~/modules/allocations/index'

/** The fields of a batch as they stand in the form. */
export type BatchValues = Record<string, string>

type Batch = {
  code: string
  title: string
  method: string
  rules: string
  minDegree: string
  minInsuranceMonths: number
  applyFrom: Date
  applyUntil: Date
  noticeUntil: Date
  drawAt: Date | null
  resultNoticeUntil: Date
  entropySource: string
  entropyUrl: string
  entropyRule: string
  turnMinutes: number
  callSize: number
  maxDeclines: number
  dayFrom: number
  dayUntil: number
}

const SHANGHAI_MS = 8 * 3_600_000
const two = (value: number) => String(value).padStart(2, '0')
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
const moment = (at: Date) => new Date(at.getTime() + SHANGHAI_MS).toISOString().slice(0, 16)

/** The points table as form fields. */
export function pointValues({ degree, insurance, household, noHome }: PointsTable): BatchValues {
  return {
    ...Object.fromEntries(
      Object.entries(degree).map(([name, points]) => [`points.degree.${name}`, String(points)]),
    ),
    'points.insurance.months': String(insurance.months),
    'points.insurance.each': String(insurance.each),
    'points.insurance.max': String(insurance.max),
    'points.household.each': String(household.each),
    'points.household.max': String(household.max),
    'points.noHome': String(noHome),
  }
}

/** A stored batch as form fields, times in Asia/Shanghai. */
export function batchValues(batch: Batch, points: PointsTable): BatchValues {
  const { applyFrom, applyUntil, noticeUntil, drawAt, resultNoticeUntil, dayFrom, dayUntil, ...rest } = batch
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
    applyFrom: moment(applyFrom),
    applyUntil: moment(applyUntil),
    noticeUntil: moment(noticeUntil),
    drawAt: drawAt ? moment(drawAt) : '',
    resultNoticeUntil: moment(resultNoticeUntil),
    dayFrom: clock(dayFrom),
    dayUntil: clock(dayUntil),
    ...pointValues(points),
  }
}

/** What a new batch begins with. */
export function newBatchValues(points: PointsTable): BatchValues {
  return {
    method: 'points_lottery',
    minDegree: 'bachelor',
    minInsuranceMonths: '6',
    turnMinutes: '30',
    callSize: '1',
    maxDeclines: '2',
    dayFrom: '09:00',
    dayUntil: '18:00',
    ...pointValues(points),
  }
}
