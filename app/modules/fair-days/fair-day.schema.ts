import { z } from 'zod'
import { parseLocalDate } from '../../kernel/local-date'
import { cleanLine, cleanText } from '../../kernel/text'
import { FAIR_REPORTS, FAIR_VERDICTS } from './attendance'
import { COOPERATION_KINDS } from './outcome'

const line = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanLine(value ?? ''))
    .refine(value => value.length <= max, 'too-long')
const said = (value: string) => value.length > 0
const civil = z
  .string()
  .refine(value => parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => parseLocalDate(value)!)
const rule = z.coerce.number('not-a-number').int('not-a-number').min(1, 'too-small').max(100, 'too-large')

export const reportSchema = z.object({
  partnerId: z.uuid('unknown'),
  report: z.enum(FAIR_REPORTS, 'required'),
})
export const verdictSchema = z.object({
  universityPartyId: z.uuid('unknown'),
  enterprisePartyId: z.uuid('unknown'),
  verdict: z.enum(FAIR_VERDICTS, 'required'),
})
export const appealSchema = z.object({
  noShowId: z.uuid('unknown'),
  appeal: z
    .string('required')
    .transform(cleanText)
    .pipe(z.string().min(10, 'too-short').max(1000, 'too-long')),
})
export const appealDecisionSchema = z.object({
  noShowId: z.uuid('unknown'),
  to: z.enum(['upheld', 'waived']),
  note: line(300).refine(said, 'note-required'),
})
export const noShowRulesSchema = z
  .object({ notice: rule, warning: rule, barred: rule })
  .superRefine(({ notice, warning, barred }, context) => {
    const fault = (path: string) =>
      context.addIssue({ code: 'custom', path: [path], message: 'not-a-ladder' })
    if (warning <= notice) fault('warning')
    if (barred <= warning) fault('barred')
  })

/** What one side says came of a meeting; a next step has an owner of one side and a day, or there is none. */
export const outcomeSchema = z
  .object({
    intentSigned: z.literal('on').optional(),
    openings: z.coerce
      .number('not-a-number')
      .int('not-a-number')
      .min(0, 'too-small')
      .max(10_000, 'too-large'),
    cooperations: z.array(z.enum(COOPERATION_KINDS)).default([]),
    note: line(500),
    nextStep: line(200),
    ownerSide: z.enum(['university', 'enterprise']).or(z.literal('')).optional(),
    ownerName: line(40),
    dueOn: civil.or(z.literal('')).optional(),
  })
  .superRefine((input, context) => {
    if (!input.nextStep) return
    const need = (path: 'ownerSide' | 'ownerName' | 'dueOn') =>
      !input[path] && context.addIssue({ code: 'custom', path: [path], message: 'required' })
    for (const path of ['ownerSide', 'ownerName', 'dueOn'] as const) need(path)
  })
  .transform(({ intentSigned, nextStep, ownerSide, ownerName, dueOn, ...rest }) => ({
    ...rest,
    intentSigned: intentSigned === 'on',
    next: nextStep && ownerSide && dueOn ? { nextStep, ownerSide, ownerName, dueOn } : null,
  }))

export const closeStepSchema = z.object({
  outcomeId: z.uuid('unknown'),
  closingNote: line(300).refine(said, 'required'),
})

export type OutcomeInput = z.output<typeof outcomeSchema>
