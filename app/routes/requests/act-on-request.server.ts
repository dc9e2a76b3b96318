import { data } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import type { FormReply } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { answerRequest } from './answer-request.server'
import { readUpload } from './request-upload.server'

/** The action behind every page of a request: does what the button says, then shows `back` again. */
export async function actOnRequest(
  access: Access,
  request: Request,
  at: { requestId: string; back: string; leaderIds?: readonly string[] },
) {
  await limitRate('write', access.actor.userId, access.now)
  const done = await answerRequest(access, at.requestId, await readUpload(request), at.leaderIds)
  if (!done) throw badRequest()
  if (done.ok) return redirectSaying(at.back, done.says)
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(done.reply, { status: done.code ? 409 : 400 })
}
