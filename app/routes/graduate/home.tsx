import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { authorize } from '~/modules/access/index.server'
import { myInvitations } from '~/modules/invitations/index.server'
import { PARTS } from '~/modules/talents/index'
import { myProfile } from '~/modules/talents/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { type Task, TaskList } from '~/ui/list/task-list'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'me.home')
  const [profile, invitations] = await Promise.all([myProfile(access), myInvitations(access)])
  return {
    name: profile.name,
    completeness: profile.completeness,
    openInvitations: invitations.filter(invitation => invitation.answerable).length,
    title: messagesFor(talents, access.locale).home.title,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

function Todo({ tasks }: { tasks: Task[] }) {
  const t = useMessages(talents).home
  if (tasks.length > 0) return <TaskList label={t.todo} tasks={tasks} />
  return (
    <EmptyState title={t.nothing} text={t.nothingText}>
      <ButtonLink to={paths.openings()}>{t.search}</ButtonLink>
    </EmptyState>
  )
}

function Completeness({ percent, missing }: Awaited<ReturnType<typeof loader>>['completeness']) {
  const { home: t, parts } = useMessages(talents)
  return (
    <Section
      title={`${t.completeness} ${t.percent({ percent })}`}
      hint={missing.length > 0 ? t.missing : t.complete}
      link={{ to: paths.myProfile(), label: t.editProfile }}
    >
      {missing.length > 0 && (
        <SectionBody>
          <ul className="stack-s">
            {missing.map(part => (
              <li key={part}>
                <b className="num text-brand">{t.points({ points: PARTS[part] })}</b>{' '}
                <Link to={paths.myProfile()}>{parts[part]}</Link>
              </li>
            ))}
          </ul>
        </SectionBody>
      )}
    </Section>
  )
}

export default function GraduateHome() {
  const { name, completeness, openInvitations } = useLoaderData<typeof loader>()
  const t = useMessages(talents).home
  const tasks: Task[] = []
  if (openInvitations > 0) {
    tasks.push({
      key: 'invitations',
      count: openInvitations,
      title: t.invitations,
      hint: t.invitationsHint,
      to: paths.myInvitations(),
      verb: t.answer,
    })
  }
  return (
    <Page>
      <PageHeader
        title={t.hello({ name })}
        lead={t.lead}
        actions={
          <ButtonLink to={paths.myPrivacy()} look="quiet">
            {t.visibility}
          </ButtonLink>
        }
      />
      <Section title={t.todo}>
        <Todo tasks={tasks} />
      </Section>
      <Completeness {...completeness} />
    </Page>
  )
}
