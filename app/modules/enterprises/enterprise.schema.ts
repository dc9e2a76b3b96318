import { z } from 'zod'
import { isCreditCode, normaliseCreditCode } from '../../kernel/credit-code'
import { cleanLine, cleanText } from '../../kernel/text'

/** Staff of an enterprise, from–to. */
export const ENTERPRISE_SIZES = ['1-19', '20-99', '100-499', '500-999', '1000+'] as const

const line = (max: number) =>
  z
    .string()
    .optional()
    .transform(text => cleanLine(text ?? ''))
    .refine(text => text.length <= max, 'too-long')

const webAddress = /^https?:\/\/[^\s]+\.[^\s]+$/
const phone = /^[\d\s()+-]{7,20}$/

/** The profile an enterprise edits. Empty texts mean not stated; messages are codes. */
export const enterpriseSchema = z.object({
  name: line(100).refine(text => text.length >= 2, 'required'),
  shortName: line(30),
  creditCode: line(40)
    .transform(normaliseCreditCode)
    .refine(code => code === '' || isCreditCode(code), 'credit-code'),
  industryCode: line(10),
  cluster: line(40),
  city: line(30),
  district: line(30),
  address: line(120),
  size: z.enum(ENTERPRISE_SIZES).optional(),
  website: line(200).refine(text => text === '' || webAddress.test(text), 'web-address'),
  contactName: line(30),
  contactPhone: line(20).refine(text => text === '' || phone.test(text), 'not-a-phone'),
  contactEmail: line(200).refine(text => text === '' || z.email().safeParse(text).success, 'not-an-email'),
  introduction: z
    .string()
    .optional()
    .transform(text => cleanText(text ?? ''))
    .refine(text => text.length <= 2000, 'too-long'),
})
export type EnterpriseInput = z.output<typeof enterpriseSchema>

/** What the talent office decides; the note says what to mend. */
export const decisionSchema = z.object({
  move: z.enum(['approve', 'return', 'suspend', 'resume']),
  note: z
    .string()
    .optional()
    .transform(text => cleanText(text ?? ''))
    .refine(text => text.length <= 500, 'too-long'),
})
export type DecisionInput = z.output<typeof decisionSchema>
