import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { organisations } from '~/i18n/organisations'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listAccounts } from '~/modules/identity/index.server'
import { listAccountInvitations } from '~/modules/organisations/index.server'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { InvitationTable } from '../members/invitation-table'
import { pageTitle } from '../page-title'
import { FormErrors } from '../public/form-errors'
import { answerUsers } from './answer-users.server'
import { readUserFilter } from './user-filter.server'
import { UserFilter } from './users-filter'
import { InviteAccountForm } from './users-invite'
import { UserTable } from './users-table'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, organisations, t => t.users.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'user.manage')
  const { filter, page } = readUserFilter(args.request)
  const [accounts, invitations] = await Promise.all([
    listAccounts(filter, page),
    listAccountInvitations(access),
  ])
  const open = invitations.map(row => ({ ...row, expired: row.expiresAt <= access.now }))
  return { ...accounts, filter, page, invitations: open, selfId: access.actor.userId }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'user.manage')
  return answerUsers(access, args.request)
}

export default function Users() {
  const { users: t } = useMessages(organisations)
  const { items, total, page, pages, filter, invitations, selfId } = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>()
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {said?.refusal && <FormErrors refusal={t.refused[said.refusal]} />}
      <UserFilter filter={filter} />
      <Section title={t.total({ count: total })}>
        {items.length > 0 ? (
          <UserTable users={items} selfId={selfId} />
        ) : (
          <EmptyState title={t.none} text={t.noneText} />
        )}
        <Pagination page={page} pages={pages} />
      </Section>
      {invitations.length > 0 && (
        <Section title={t.pendingTitle}>
          <InvitationTable invitations={invitations} />
        </Section>
      )}
      <Section title={t.inviteTitle} hint={t.inviteText}>
        <SectionBody>
          <InviteAccountForm said={said?.invite ?? undefined} />
        </SectionBody>
      </Section>
    </Page>
  )
}
