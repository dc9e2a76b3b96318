import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { useFormat, useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { authorize } from '~/modules/access/index.server'
import { answerInvitationSchema } from '~/modules/invitations/index'
import { answerInvitation, myInvitations } from '~/modules/invitations/index.server'
import { paths } from '~/paths'
import { parseForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag, type Tone } from '~/ui/text/status-tag'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'invitation.answer')
  return {
    invitations: await myInvitations(access),
    title: messagesFor(talents, access.locale).invitations.title,
  }
}

type Invitation = Awaited<ReturnType<typeof loader>>['invitations'][number]

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'invitation.answer')
  const parsed = parseForm(await args.request.formData(), answerInvitationSchema)
  if (!parsed.ok) throw badRequest()
  const { invitationId, answer } = parsed.value
  const answered = await answerInvitation(access, invitationId, answer)
  if (!answered.ok && answered.code === 'not-found') throw notFound()
  if (!answered.ok) return redirectSaying(paths.myInvitations(), 'invitation-over')
  return answer === 'accepted'
    ? redirectSaying(paths.opening(answered.value.openingId), 'invitation-accepted')
    : redirect(paths.myInvitations(), 303)
}

const TONES: Record<Invitation['status'], Tone> = {
  sent: 'wait',
  accepted: 'done',
  declined: 'ended',
  lapsed: 'ended',
}

function Answer({ invitation }: { invitation: Invitation }) {
  const t = useMessages(talents).invitations
  const f = useFormat()
  if (!invitation.answerable) return null
  return (
    <Form method="post" className="cluster">
      <input type="hidden" name="invitationId" value={invitation.id} />
      <SubmitButton name="answer" value="accepted" size="small">
        {t.accept}
      </SubmitButton>
      <SubmitButton name="answer" value="declined" look="quiet" size="small">
        {t.decline}
      </SubmitButton>
      <span className="hint">{t.until({ date: f.date(invitation.expiresAt) })}</span>
    </Form>
  )
}

function Row({ invitation }: { invitation: Invitation }) {
  const t = useMessages(talents).invitations
  const f = useFormat()
  return (
    <li>
      <div className="stack-s">
        <p>
          <Link to={paths.opening(invitation.opening.id)}>
            <b>{invitation.opening.title}</b>
          </Link>{' '}
          <StatusTag tone={TONES[invitation.status]}>{t.states[invitation.status]}</StatusTag>
        </p>
        <p className="meta">
          <Link to={paths.enterprise(invitation.enterprise.id)}>{invitation.enterprise.name}</Link> ·{' '}
          {f.date(invitation.createdAt)}
        </p>
        <p>
          {t.reason}：{invitation.reason}
        </p>
        <Answer invitation={invitation} />
        {invitation.status === 'accepted' && (
          <Link to={paths.opening(invitation.opening.id)}>{t.toOpening}</Link>
        )}
      </div>
    </li>
  )
}

export default function Invitations() {
  const { invitations } = useLoaderData<typeof loader>()
  const { invitations: t, home } = useMessages(talents)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} />
      {invitations.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText}>
          <ButtonLink to={paths.myPrivacy()}>{home.visibility}</ButtonLink>
        </EmptyState>
      ) : (
        <ul className="rows">
          {invitations.map(invitation => (
            <Row key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      )}
    </Page>
  )
}
