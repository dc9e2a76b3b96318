import { data } from '@remix-run/node'
import { isId } from '~/kernel/ids'
import type { Access } from '~/modules/access/index.server'
import { allowAddress, discardJob, retryJobs } from '~/modules/operations/index.server'
import { paths } from '~/paths'
import { readFields } from '~/platform/http/read-form.server'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'

const LONGEST_ADDRESS = 320

async function carryOut(access: Access, fields: FormData) {
  const [intent, id, email] = ['intent', 'id', 'email'].map(name => String(fields.get(name) ?? ''))
  if (intent === 'retry-all') return { result: await retryJobs(access, 'all'), said: 'jobs-retried' }
  if (intent === 'retry' && isId(id)) return { result: await retryJobs(access, [id]), said: 'jobs-retried' }
  if (intent === 'discard' && isId(id)) return { result: await discardJob(access, id), said: 'job-discarded' }
  if (intent === 'allow' && email && email.length <= LONGEST_ADDRESS)
    return { result: await allowAddress(access, email), said: 'address-allowed' }
  throw badRequest()
}

/** What the buttons of the page about the running of the site do. */
export async function answerSystem(access: Access, request: Request) {
  const { result, said } = await carryOut(access, await readFields(request))
  return result.ok ? redirectSaying(paths.officeSystem(), said) : data({ gone: true }, { status: 409 })
}
