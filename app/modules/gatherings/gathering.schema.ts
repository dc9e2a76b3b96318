import { z } from 'zod'
import { parseLocalDate } from '../../kernel/local-date'
import { cleanLine, cleanText } from '../../kernel/text'
import { USER_KINDS } from '../access/index'
import { GATHERING_KINDS } from './gathering-status'

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
const said = (value: string) => value.length > 0
const count = (max: number) =>
  z.coerce.number('not-a-number').int('not-a-number').min(1, 'too-small').max(max, 'too-large')

/** `YYYY-MM-DDTHH:mm` as the browser's own field sends it, in Asia/Shanghai. */
const instant = z
  .string('required')
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:\d{2})?$/, 'not-a-time')
  .refine(value => parseLocalDate(value.slice(0, 10)) !== null, 'not-a-time')
  .transform(value => new Date(`${value.slice(0, 16)}:00+08:00`))

const civil = z
  .string('required')
  .refine(value => parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => parseLocalDate(value)!)

const facts = {
  kind: z.enum(GATHERING_KINDS, 'required'),
  title: line(80).refine(said, 'required'),
  summary: line(200).refine(said, 'required'),
  description: text(5000),
  host: line(80),
  place: line(80).refine(said, 'required'),
  address: line(120),
  startsAt: instant,
  endsAt: instant,
  closesAt: instant,
  capacity: count(10_000),
  groupSize: count(200),
  audience: z.array(z.enum(USER_KINDS)).min(1, 'none-selected'),
}

type Times = { startsAt: Date; endsAt: Date; closesAt: Date; capacity: number; groupSize: number }

function checkTogether(input: Times, context: z.RefinementCtx): void {
  const fault = (path: keyof Times, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (input.endsAt <= input.startsAt) fault('endsAt', 'ends-before-start')
  if (input.closesAt > input.startsAt) fault('closesAt', 'closes-after-start')
  if (input.groupSize > input.capacity) fault('groupSize', 'group-above-capacity')
}

/** An event as the office's form states it; times in Asia/Shanghai. */
export const gatheringSchema = z.object(facts).superRefine(checkTogether)
/** The same with the number of weekly sessions of a new course (1: no series). */
export const newGatheringSchema = z.object({ ...facts, sessions: count(30) }).superRefine(checkTogether)

/** Named people, one a line: name, then the post after a comma or a space. At most 200. */
const people = text(8000).transform(value =>
  value
    .split('\n')
    .filter(said)
    .slice(0, 200)
    .map(row => {
      const [, name = '', post = ''] = row.match(
        /^([^,，、\t]+?)(?:\s*[,，、\t]\s*|\s+(?=\p{Script=Han}))(.*)$/u,
      ) ?? ['', row]
      return { name: name.trim().slice(0, 60), post: post.trim().slice(0, 60) }
    }),
)

/** A registration: persons, and the names known so far (not more names than persons). */
export const registrationSchema = z
  .object({ persons: count(200), people, note: line(200), series: z.literal('on').optional() })
  .superRefine(({ persons, people: named }, context) => {
    if (named.length > persons)
      context.addIssue({ code: 'custom', path: ['people'], message: 'more-names-than-persons' })
  })

export const cancelGatheringSchema = z.object({ reason: line(300).refine(said, 'required') })
export const concludeSchema = z.object({ summaryReport: text(5000) })
export const followUpSchema = z.object({
  matter: line(200).refine(said, 'required'),
  ownerId: z.uuid('required'),
  dueOn: civil,
})
export const closeFollowUpSchema = z.object({
  followUpId: z.uuid('unknown'),
  outcome: line(300).refine(said, 'required'),
})
export const attendanceSchema = z.object({
  registrationId: z.uuid('unknown'),
  status: z.enum(['registered', 'attended', 'absent']),
  arrived: count(200).optional(),
})

export type GatheringInput = z.output<typeof gatheringSchema>
export type RegistrationInput = Omit<z.output<typeof registrationSchema>, 'series'>
export type FollowUpInput = z.output<typeof followUpSchema>
