import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { inbox } from '~/i18n/inbox'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { demoMails } from '~/modules/notifications/index.server'
import { notFound } from '~/platform/http/responses.server'
import { isDemo } from '~/platform/http/site.server'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'

/** The embedded inbox of the demonstration; outside it there is no such page. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  if (!isDemo()) throw notFound()
  return { mails: await demoMails(), title: messagesFor(inbox, access.locale).demoTitle }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'robots', content: 'noindex' },
]

export default function DemoMail() {
  const { mails } = useLoaderData<typeof loader>()
  const t = useMessages(inbox)
  const f = useFormat()
  return (
    <Page width="text">
      <PageHeader title={t.demoTitle} lead={t.demoLead} />
      {mails.length === 0 ? (
        <EmptyState title={t.demoNone} />
      ) : (
        <ul className="rows">
          {mails.map(mail => (
            <li key={mail.id}>
              <details>
                <summary>
                  <b>{mail.subject}</b>
                  <span className="hint">
                    {' '}
                    {t.to} {mail.to.join(', ')} · {f.dateTime(mail.receivedAt)}
                  </span>
                </summary>
                <pre className="whitespace-pre-wrap break-all">{mail.text}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
