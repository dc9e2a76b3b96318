import { z } from 'zod'
import { cleanLine, cleanText } from '../../kernel/text'

const text = (clean: (value: string) => string, max: number) =>
  z.string('required').transform(clean).pipe(z.string().min(1, 'required').max(max, 'too-long'))

/** What is wrong and how it should be. */
export const correctionSchema = z.object({ subject: text(cleanLine, 80), says: text(cleanText, 2000) })
export type CorrectionInput = z.output<typeof correctionSchema>

/** The office's answer: mended, or not and why. */
export const correctionAnswerSchema = z.object({
  outcome: z.enum(['done', 'refused'], 'required'),
  answer: text(cleanText, 1000),
})
export type CorrectionAnswer = z.output<typeof correctionAnswerSchema>
