import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { inbox } from '~/i18n/inbox'
import { type NoticeKind, type NoticeText, notices } from '~/i18n/notices'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { readInbox, readMessages } from '~/modules/notifications/index.server'
import { paths } from '~/paths'
import { safeNext } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'

const MAX_PAGE = 10_000

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'inbox.read')
  const asked = Number(new URL(args.request.url).searchParams.get('page'))
  const page = Number.isInteger(asked) && asked > 0 && asked < MAX_PAGE ? asked : 1
  const { items, total, pages } = await readInbox(access.actor.userId, page)
  const words = messagesFor(notices, access.locale)
  const messages = items.flatMap(item => {
    const text = words[item.kind as NoticeKind] as NoticeText | undefined
    if (!text) return []
    const params = item.params as never
    const { id, link, createdAt } = item
    return [
      {
        id,
        link,
        at: createdAt,
        unread: !item.readAt,
        subject: text.subject(params),
        body: text.body(params),
        action: text.action,
      },
    ]
  })
  return { messages, total, page, pages, title: messagesFor(inbox, access.locale).title }
}

type Message = Awaited<ReturnType<typeof loader>>['messages'][number]

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'inbox.read')
  const form = await args.request.formData()
  const id = form.get('id')
  await readMessages(access.actor.userId, typeof id === 'string' ? id : null, access.now)
  return redirect(safeNext(form.get('next'), paths.inbox()), 303)
}

function MessageRow({ message }: { message: Message }) {
  const t = useMessages(inbox)
  const f = useFormat()
  return (
    <li>
      <div className="stack-s">
        <h2 className="text-base">
          {message.subject} {message.unread && <StatusTag tone="wait">{t.unread}</StatusTag>}
        </h2>
        {message.body.split('\n').map(line => (
          <p key={line}>{line}</p>
        ))}
        <p className="hint">{f.dateTime(message.at)}</p>
      </div>
      {message.link && (
        <Form method="post">
          <input type="hidden" name="id" value={message.id} />
          <input type="hidden" name="next" value={message.link} />
          <SubmitButton look="quiet" size="small">
            {message.action}
          </SubmitButton>
        </Form>
      )}
    </li>
  )
}

export default function Inbox() {
  const { messages, page, pages } = useLoaderData<typeof loader>()
  const t = useMessages(inbox)
  return (
    <Page width="text">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink to={paths.mailSettings()} look="quiet">
              {t.mails}
            </ButtonLink>
            {messages.some(message => message.unread) && (
              <Form method="post">
                <SubmitButton look="quiet">{t.markAll}</SubmitButton>
              </Form>
            )}
          </>
        }
      />
      {messages.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} />
      ) : (
        <ul className="rows">
          {messages.map(message => (
            <MessageRow key={message.id} message={message} />
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} />
    </Page>
  )
}
