import { z } from 'zod'
import { cleanLine, cleanText } from '../../kernel/text'
import { parsePapers } from './papers'

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
const count = (min: number, max: number) =>
  z.coerce.number('not-a-number').int('not-a-number').min(min, 'too-small').max(max, 'too-large')
const tierCode = z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/, 'unknown')

/** A service as the office's form states it. */
export const serviceSchema = z.object({
  nameZh: line(30).refine(said, 'required'),
  nameEn: line(60).refine(said, 'required'),
  summaryZh: text(1000),
  summaryEn: text(2000),
  kindKey: line(40).refine(said, 'required'),
  departmentId: z.uuid('required'),
  tiers: z.preprocess(
    value => (typeof value === 'string' ? [value] : (value ?? [])),
    z.array(tierCode).min(1, 'none-selected').max(10, 'too-many'),
  ),
  papers: text(2000)
    .refine(value => parsePapers(value) !== null, 'papers-wrong')
    .transform(value => parsePapers(value) ?? []),
  handlingDays: count(1, 250),
  resultZh: line(200),
  resultEn: line(300),
  position: count(0, 999),
  active: flag,
})
export type ServiceInput = z.output<typeof serviceSchema>

/** What an applicant writes; the papers come as files. */
export const applySchema = z.object({ detail: text(2000).refine(said, 'required') })
/** Why the office opens a paper. */
export const purposeSchema = z.object({ purpose: line(100).refine(said, 'purpose') })
export const paperNameSchema = z.object({ name: line(40).refine(said, 'required') })
