import { z } from 'zod'
import { parseLocalDate } from '../../kernel/local-date'
import { cleanLine, cleanText } from '../../kernel/text'
import { VOUCHER_PERIODS } from './voucher-period'

const line = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanLine(value ?? ''))
    .refine(value => value.length <= max, 'too-long')
const text = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanText(value ?? ''))
    .refine(value => value.length <= max, 'too-long')
const said = (value: string) => value !== ''
const flag = z.preprocess(value => value === 'on' || value === true, z.boolean())
const civil = z
  .string('required')
  .refine(value => parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => parseLocalDate(value)!)
/** A whole number, or nothing. */
const some = (max: number) =>
  line(9)
    .refine(value => value === '' || /^\d+$/.test(value), 'not-a-number')
    .transform(value => (value === '' ? null : Number(value)))
    .refine(value => value === null || value >= 1, 'too-small')
    .refine(value => value === null || value <= max, 'too-large')

const quota = z.object({
  tierCode: z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/, 'unknown'),
  uses: some(366),
  pool: some(1_000_000),
})

const ids = z.preprocess(
  value => (typeof value === 'string' ? [value] : (value ?? [])),
  z.array(z.uuid('unknown')).max(100, 'too-many'),
)

/** A voucher as the office's form states it; a tier without a number of uses gets none. */
export const voucherSchema = z
  .object({
    nameZh: line(30).refine(said, 'required'),
    nameEn: line(60).refine(said, 'required'),
    termsZh: text(500),
    termsEn: text(1000),
    period: z.enum(VOUCHER_PERIODS, 'required'),
    validFrom: civil,
    validUntil: civil,
    quotas: z.array(quota).max(10, 'too-many').default([]),
    counterIds: ids,
    active: flag,
  })
  .refine(value => value.validUntil >= value.validFrom, {
    path: ['validUntil'],
    message: 'ends-before-start',
  })
  .transform(value => ({
    ...value,
    quotas: value.quotas.flatMap(one => (one.uses === null ? [] : [{ ...one, uses: one.uses }])),
  }))
  .refine(value => value.quotas.length > 0, { path: ['quotas'], message: 'no-quota' })
export type VoucherInput = z.output<typeof voucherSchema>

const pin = line(6).refine(value => /^\d{6}$/.test(value), 'pin-six')

/** A partner's counter; the PIN is set with it and is never shown again. */
export const counterSchema = z.object({
  name: line(40).refine(said, 'required'),
  nameEn: line(80),
  partner: line(60).refine(said, 'required'),
  address: line(120),
})
export const newCounterSchema = counterSchema.extend({ pin })
export const pinSchema = z.object({ pin })
export type CounterInput = z.output<typeof counterSchema>

/** What a counter scans or types, and what it redeems. */
export const scanSchema = z.object({ code: line(300).refine(said, 'required') })
export const redeemSchema = z.object({
  code: line(300).refine(said, 'required'),
  voucherId: z.uuid('unknown'),
  ticket: z.uuid('unknown'),
})
