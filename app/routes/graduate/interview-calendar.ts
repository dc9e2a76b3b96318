import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { myInterview } from '~/modules/applications/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { calendarFile } from '../calendar-file.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'application.answer')
  const { applicationId = '', interviewId = '' } = args.params
  const interview = await myInterview(access, applicationId, interviewId)
  if (!interview) throw notFound()
  return calendarFile(interview, access, paths.myApplication(applicationId))
}
