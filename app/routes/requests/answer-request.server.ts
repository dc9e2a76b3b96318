import type { z } from 'zod'
import type { Access } from '~/modules/access/index.server'
import {
  assignSchema,
  decisionSchema,
  extensionSchema,
  noteSchema,
  optionalNoteSchema,
  passSchema,
  progressSchema,
  verdictSchema,
} from '~/modules/requests/index'
import {
  acknowledgeRequest,
  askExtension,
  assignRequest,
  closeOutRequest,
  decideExtension,
  handBackRequest,
  judgeRequest,
  noteProgress,
  passToColleague,
  type RequestCommand,
  reportRequest,
  resolveRequest,
  urgeRequest,
  withdrawRequest,
} from '~/modules/requests/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import type { RequestUpload } from './request-upload.server'

type Done = { ok: true; says: string } | { ok: false; reply: FormReply; code?: string }
type Outcome = { ok: true } | { ok: false; code: string }
type At = { one: RequestCommand; upload: RequestUpload }
type Intent = (at: At) => Promise<Done>

/** An intent: its form's schema, the command, and what is said afterwards. */
function intent<S extends z.ZodType>(
  schema: S,
  run: (one: RequestCommand, value: z.output<S>, upload: RequestUpload) => Promise<Outcome>,
  says: (value: z.output<S>) => string,
): Intent {
  return async ({ one, upload }) => {
    const { form } = upload
    const parsed = parseForm(form, schema)
    if (!parsed.ok) {
      const values = { ...parsed.reply.values, intent: form.get('intent') }
      return { ok: false, reply: { ...parsed.reply, values } }
    }
    const done = await run(one, parsed.value, upload)
    if (done.ok) return { ok: true, says: says(parsed.value) }
    return { ok: false, reply: refusedForm(form, done.code, FIELD_OF[done.code] ?? ''), code: done.code }
  }
}

const FIELD_OF: Record<string, string> = {
  words: 'note',
  'extension-too-long': 'days',
  'department-unmanned': 'leadId',
  'unknown-person': 'toUserId',
  'file-kind': 'files',
  'file-damaged': 'files',
  'file-empty': 'files',
  'file-too-large': 'files',
}

const INTENTS: Record<string, Intent> = {
  acknowledge: intent(
    optionalNoteSchema,
    one => acknowledgeRequest(one),
    () => 'request-acknowledged',
  ),
  progress: intent(
    progressSchema,
    (one, value, { files }) => noteProgress({ ...one, ...value, files }),
    () => 'request-progressed',
  ),
  report: intent(
    noteSchema,
    (one, value, { files }) => reportRequest({ ...one, ...value, files }),
    () => 'request-reported',
  ),
  'hand-back': intent(
    noteSchema,
    (one, value) => handBackRequest({ ...one, ...value }),
    () => 'request-handed-back',
  ),
  extend: intent(
    extensionSchema,
    (one, value) => askExtension({ ...one, ...value }),
    () => 'request-extension-asked',
  ),
  pass: intent(
    passSchema,
    (one, value) => passToColleague({ ...one, ...value }),
    () => 'request-passed',
  ),
  assign: intent(
    assignSchema,
    (one, input) => assignRequest({ ...one, input }),
    () => 'request-assigned',
  ),
  decide: intent(
    decisionSchema,
    (one, { verdict, note }) => decideExtension({ ...one, note, granted: verdict === 'grant' }),
    () => 'request-extension-decided',
  ),
  urge: intent(
    optionalNoteSchema,
    (one, value) => urgeRequest({ ...one, ...value }),
    () => 'request-urged',
  ),
  verdict: intent(
    verdictSchema,
    (one, { verdict, note }) => judgeRequest({ ...one, note, satisfied: verdict === 'satisfied' }),
    ({ verdict }) => (verdict === 'satisfied' ? 'request-satisfied' : 'request-redone'),
  ),
  resolve: intent(
    optionalNoteSchema,
    (one, value) => resolveRequest({ ...one, ...value }),
    () => 'request-resolved',
  ),
  'close-out': intent(
    noteSchema,
    (one, value) => closeOutRequest({ ...one, ...value }),
    () => 'request-closed-out',
  ),
  withdraw: intent(
    optionalNoteSchema,
    (one, value) => withdrawRequest({ ...one, ...value }),
    () => 'request-withdrawn',
  ),
}

/** What a request's page can do, by the button pressed; the table of moves decides who may. Null for no such button. */
export async function answerRequest(
  access: Access,
  requestId: string,
  upload: RequestUpload,
  leaderIds?: readonly string[],
): Promise<Done | null> {
  const { form } = upload
  const act = INTENTS[String(form.get('intent'))]
  if (!act) return null
  if (upload.tooLarge) return { ok: false, reply: refusedForm(form, 'file-too-large', 'files') }
  const version = Number(form.get('version'))
  const one = { access, requestId, leaderIds, version: Number.isInteger(version) ? version : null }
  return act({ one, upload })
}
