import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { talents } from '~/i18n/talents'
import { authorize } from '~/modules/access/index.server'
import { listMyApplications, type MyListedApplication } from '~/modules/applications/index.server'
import { cardWork } from '~/modules/cards/index.server'
import { myInvitations } from '~/modules/invitations/index.server'
import { countAwaitingVerdict } from '~/modules/requests/index.server'
import { PARTS } from '~/modules/talents/index'
import { myProfile } from '~/modules/talents/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { RowList } from '~/ui/list/row-list'
import { type Task, TaskList } from '~/ui/list/task-list'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { useCardTasks } from '../card-tasks'
import { ApplicationRow } from './application-row'

const LATEST = 5

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'me.home')
  const [profile, invitations, sent, verdicts, cards] = await Promise.all([
    myProfile(access),
    myInvitations(access),
    listMyApplications({ access, ended: false, page: 1 }),
    countAwaitingVerdict(access),
    cardWork(access),
  ])
  return {
    name: profile.name,
    completeness: profile.completeness,
    openInvitations: invitations.filter(invitation => invitation.answerable).length,
    asking: sent.items.filter(item => item.asks),
    latest: sent.items.filter(item => !item.asks).slice(0, LATEST),
    sentCount: sent.open,
    verdicts,
    cards,
    now: access.now,
    title: messagesFor(talents, access.locale).home.title,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

type Rows = { rows: MyListedApplication[]; now: Date; label: string }

function ApplicationRows({ rows, now, label }: Rows) {
  if (rows.length === 0) return null
  return (
    <RowList label={label}>
      {rows.map(item => (
        <ApplicationRow key={item.id} item={item} now={now} />
      ))}
    </RowList>
  )
}

function Todo({ tasks, asking, now }: { tasks: Task[]; asking: MyListedApplication[]; now: Date }) {
  const t = useMessages(talents).home
  if (tasks.length + asking.length > 0)
    return (
      <>
        <ApplicationRows rows={asking} now={now} label={t.todo} />
        {tasks.length > 0 && <TaskList label={t.todo} tasks={tasks} />}
      </>
    )
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
  const { name, completeness, openInvitations, asking, latest, sentCount, verdicts, cards, now } =
    useLoaderData<typeof loader>()
  const t = useMessages(talents).home
  const { home: ofRequests } = useMessages(requests)
  const tasks: Task[] = useCardTasks(cards)
  if (verdicts > 0) {
    tasks.push({
      key: 'verdicts',
      count: verdicts,
      title: ofRequests.verdicts,
      hint: ofRequests.verdictsHint,
      to: paths.myServices(),
      verb: ofRequests.judge,
    })
  }
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
        <Todo tasks={tasks} asking={asking} now={now} />
      </Section>
      {latest.length > 0 && (
        <Section
          title={t.latest}
          link={{ to: paths.myApplications(), label: t.allSent({ count: sentCount }) }}
        >
          <ApplicationRows rows={latest} now={now} label={t.latest} />
        </Section>
      )}
      <Completeness {...completeness} />
    </Page>
  )
}
