import { z } from 'zod'
import type { Degree } from '../../kernel/degree'
import { fenOfThousandYuan } from '../../kernel/money'
import { cleanLine, cleanText } from '../../kernel/text'

const DEGREE_NAMES: Record<string, Degree> = {
  '': 'any',
  不限: 'any',
  初中: 'junior_middle',
  高中: 'senior_middle',
  中专: 'secondary_vocational',
  中技: 'secondary_vocational',
  大专: 'associate',
  本科: 'bachelor',
  硕士: 'master',
  博士: 'doctor',
}

/** One line that must be there, at most `max` characters. */
export const requiredLine = (max: number) =>
  z.string().default('').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))

/** One line that may be empty. */
export const line = (max: number) =>
  z.string().default('').transform(cleanLine).pipe(z.string().max(max, 'too-long'))

/** Several lines of text. */
export const text = (max: number) =>
  z.string().default('').transform(cleanText).pipe(z.string().max(max, 'too-long'))

/** Entries separated by bars, each cleaned, empty and repeated ones left out. */
export const list = (maxItems: number) =>
  z
    .string()
    .default('')
    .transform(value => [...new Set(value.split(/[|｜]/).map(cleanLine).filter(Boolean))])
    .pipe(z.array(z.string().max(80, 'too-long')).max(maxItems, 'too-many'))

/** A degree by its Chinese name; empty is `any`. */
export const degree = z
  .string()
  .default('')
  .transform(cleanLine)
  .refine(name => name in DEGREE_NAMES, 'not-a-degree')
  .transform(name => DEGREE_NAMES[name]!)

/** Thousands of yuan a month as fen; empty is null. */
export const salaryK = z
  .string()
  .default('')
  .transform(value => value.normalize('NFKC').trim())
  .refine(value => value === '' || (/^\d+(\.\d+)?$/.test(value) && Number(value) <= 10_000), 'not-a-salary')
  .transform(value => (value === '' ? null : fenOfThousandYuan(Number(value))))

/** A whole number from 0; empty is null. */
export const count = (max: number) =>
  z
    .string()
    .default('')
    .transform(value => value.normalize('NFKC').trim())
    .refine(value => value === '' || (/^\d+(\.0+)?$/.test(value) && Number(value) <= max), 'not-a-number')
    .transform(value => (value === '' ? null : Math.trunc(Number(value))))

/** Yes or no as lists write it: 1, 0, 是, 否, true, false; empty is no. */
export const yesNo = z
  .string()
  .default('')
  .transform(value => cleanLine(value).toLowerCase())
  .refine(value => ['', '0', '1', '是', '否', 'true', 'false'].includes(value), 'not-yes-or-no')
  .transform(value => ['1', '是', 'true'].includes(value))

/** An email address in lower case; empty is null. */
export const email = z
  .string()
  .default('')
  .transform(value => value.trim().toLowerCase())
  .refine(value => value === '' || z.email().safeParse(value).success, 'not-an-email')
  .transform(value => value || null)

/** A telephone number without spaces; empty is null. */
export const phone = z
  .string()
  .default('')
  .transform(value => value.normalize('NFKC').replace(/[\s-]/g, ''))
  .refine(value => value === '' || /^\+?\d{6,15}$/.test(value), 'not-a-phone')
  .transform(value => value || null)
