import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { messagesFor } from '~/i18n/catalogue'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { bulkSchema } from '~/modules/applications/index'
import {
  answerMany,
  type BulkOutcome,
  listApplicants,
  listReplyTemplates,
} from '~/modules/applications/index.server'
import { listOpeningTitles } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ButtonLink } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { useReply } from '../application-words'
import { ExportLink } from '../export-link'
import { pageOf } from '../page-number'
import { inboxFilter } from './inbox-filter'
import { InboxFilters } from './inbox-filters'
import { InboxTable } from './inbox-table'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'applicant.read')
  const { status, openingId } = inboxFilter(args.request)
  const page = pageOf(args.request)
  const [list, titles, templates] = await Promise.all([
    listApplicants({ access, openingId, status, page }),
    listOpeningTitles(access),
    listReplyTemplates(access),
  ])
  return {
    ...list,
    page,
    status,
    openingId,
    titles,
    templates: templates.map(({ id, name }) => ({ id, name })),
    now: access.now,
    title: messagesFor(applications, access.locale).inbox.title,
  }
}

export type InboxData = Awaited<ReturnType<typeof loader>>
type Reply = { outcome: BulkOutcome } | FormReply

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'applicant.handle')
  await limitRate('write', access.actor.userId, access.now)
  const parsed = parseForm(await args.request.formData(), bulkSchema)
  if (!parsed.ok) return data<Reply>(parsed.reply, { status: 400 })
  const { selected, ...answer } = parsed.value
  const result = await answerMany({ access, applicationIds: selected, answer })
  return data<Reply>({ outcome: result.value })
}

function Outcome({ reply }: { reply: Reply | undefined }) {
  const { inbox: t } = useMessages(applications)
  const { errors } = useReply(reply && 'errors' in reply ? reply : undefined)
  if (!reply || !('outcome' in reply)) return <ErrorSummary errors={errors} />
  const { done, failed } = reply.outcome
  return (
    <Notice tone={failed.length > 0 ? 'warning' : 'success'} role="status">
      <p>
        {t.bulkDone({ done: done.length })}
        {failed.length > 0 && ` · ${t.bulkFailed({ failed: failed.length })}`}
      </p>
    </Notice>
  )
}

function Empty() {
  const { inbox: t } = useMessages(applications)
  const { total, openingId, status } = useLoaderData<typeof loader>()
  if (total === 0 && !openingId && !status) {
    return (
      <EmptyState title={t.empty} text={t.emptyText}>
        <ButtonLink to={paths.enterpriseOpenings()}>{t.openingsTo}</ButtonLink>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t.emptyFilter}>
      <ButtonLink to={paths.enterpriseApplications()} look="secondary">
        {t.clear}
      </ButtonLink>
    </EmptyState>
  )
}

export default function EnterpriseApplications() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  const { inbox: t } = useMessages(applications)
  const lead = [
    t.lead({ unanswered: page.unanswered }),
    page.oldest && page.oldest.waitingDays > 0 ? t.oldest({ days: page.oldest.waitingDays }) : null,
  ]
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={lead.filter(Boolean).join(' · ')}
        actions={
          <>
            <ExportLink />
            <Link to={paths.enterpriseTemplates()}>{t.templates}</Link>
          </>
        }
      />
      <div className="mb-4 empty:hidden">
        <Outcome reply={reply} />
      </div>
      <InboxFilters page={page} />
      {page.items.length === 0 ? <Empty /> : <InboxTable page={page} />}
      <Pagination page={page.page} pages={page.pages} />
      <p className="hint mt-4">{t.clock({ days: page.replyDays })}</p>
    </Page>
  )
}
