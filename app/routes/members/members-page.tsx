import { organisations } from '~/i18n/organisations'
import { useMessages } from '~/i18n/react'
import type { MemberRole } from '~/modules/access/index'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { FormErrors } from '../public/form-errors'
import type { MembersReply } from './answer-members.server'
import { InvitationTable, type OpenInvitation } from './invitation-table'
import { InviteForm } from './invite-form'
import { type Member, MemberTable } from './member-table'

type Props = {
  name: string
  role: MemberRole
  members: Member[]
  invitations: OpenInvitation[]
  said: MembersReply | undefined
}

/** The people of one organisation: the same page for enterprises, universities, departments and the office. */
export function MembersPage({ name, role, members, invitations, said }: Props) {
  const { members: t } = useMessages(organisations)
  const manages = role !== 'member'
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead({ name })} />
      {said && said.intent !== 'invite' && (
        <FormErrors refusal={said.refusal && t.refusals[said.refusal]} minutes={said.minutes} />
      )}
      <Section title={t.title} hint={t.count({ count: members.length })}>
        <MemberTable members={members} role={role} />
      </Section>
      {manages && invitations.length > 0 && (
        <Section title={t.invited}>
          <InvitationTable invitations={invitations} />
        </Section>
      )}
      {manages ? (
        <Section title={t.inviteTitle} hint={t.inviteText}>
          <SectionBody>
            <InviteForm role={role} said={said?.intent === 'invite' ? said : undefined} />
          </SectionBody>
        </Section>
      ) : (
        <p className="hint mt-6">{t.readOnly}</p>
      )}
    </Page>
  )
}
