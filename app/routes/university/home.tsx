import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { authorize } from '~/modules/access/index.server'
import { listOwnFairs } from '~/modules/fairs/index.server'
import { currentClass } from '~/modules/reporting/index'
import { ownUniversity, rosterProgress, supplyClasses } from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { EmptyState } from '~/ui/list/empty-state'
import { type Task, TaskList } from '~/ui/list/task-list'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { fairTasks } from '../fairs/fair-tasks'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, universities, t => t.home.todo)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'university.home')
  const { actor, now } = access
  const active = actor.organisation?.status === 'active'
  const university = active ? await ownUniversity(access) : null
  if (!university) return { name: actor.name, desk: null, waiting: actor.organisation !== null }
  const [roster, classes, editions] = await Promise.all([
    rosterProgress(university.id),
    supplyClasses(university.id),
    listOwnFairs(access),
  ])
  const { id, name, participates, introduction } = university
  const season = currentClass(now)
  const supply = classes.find(row => row.graduatingClass === season) ?? null
  const described = introduction !== ''
  const desk = { id, university: name, participates, described, roster, supply, season, editions }
  return { name: actor.name, desk, waiting: false }
}
type Desk = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['desk']>

/** What the fairs ask of the university. */
function useFairTasks(editions: Desk['editions']): Task[] {
  const { own, wishes } = useMessages(fairs)
  const f = useFormat()
  return fairTasks(editions, {
    words: own,
    day: f.shortDate,
    until: wishes.until,
    to: slug => paths.ownFair('university', slug),
    wishes: slug => paths.ownWishes('university', slug),
  })
}

function Today({ desk }: { desk: Desk }) {
  const { home: t } = useMessages(universities)
  const asked = useFairTasks(desk.editions)
  const tasks: Task[] = [
    ...asked,
    {
      key: 'supply',
      count: desk.supply ? 0 : 1,
      title: t.editSupply,
      hint: t.noSupply,
      to: paths.universitySupply(),
      verb: t.editSupply,
    },
    {
      key: 'invite',
      count: desk.roster.entries - desk.roster.claimed,
      title: t.invite,
      hint: t.inviteHint,
      to: `${paths.universityRoster()}?claimed=no`,
      verb: t.inviteVerb,
    },
    {
      key: 'introduction',
      count: desk.described ? 0 : 1,
      title: t.introduction,
      hint: t.introductionHint,
      to: paths.universityProfile(),
      verb: t.write,
    },
  ]
  const open = tasks.filter(task => task.count > 0)
  return (
    <Section title={t.todo}>
      {open.length > 0 ? (
        <TaskList label={t.todo} tasks={open} />
      ) : (
        <EmptyState title={t.nothing} text={t.nothingText} />
      )}
    </Section>
  )
}

function Numbers({ desk }: { desk: Desk }) {
  const { home: t } = useMessages(universities)
  const f = useFormat()
  const { roster, supply, season } = desk
  return (
    <Section title={t.roster} link={{ to: paths.universityRoster(), label: t.openRoster }}>
      <SectionBody>
        {roster.entries === 0 && <p className="muted">{t.noRoster}</p>}
        <StatRow>
          <StatNumber
            label={t.claimed}
            value={f.number(roster.claimed)}
            unit={t.ofEntries({ count: f.number(roster.entries) })}
            to={`${paths.universityRoster()}?claimed=yes`}
          />
          <StatNumber
            label={`${t.supply} · ${t.classes({ year: season })}`}
            value={supply ? f.number(supply.count) : '—'}
            unit={supply ? t.people : undefined}
            to={paths.universitySupply()}
          />
        </StatRow>
      </SectionBody>
    </Section>
  )
}

/** What a career office has to do today, its roster and its supply. */
export default function UniversityHome() {
  const { name, desk, waiting } = useLoaderData<typeof loader>()
  const { home: t } = useMessages(universities)
  if (!desk) {
    return (
      <Page width="text">
        <PageHeader title={waiting ? t.pending : t.none} lead={waiting ? t.pendingText : t.noneText} />
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader
        title={t.title({ name })}
        lead={`${desk.university} · ${desk.participates ? t.participates : t.notParticipates}`}
        actions={
          <ButtonLink look="quiet" to={paths.university(desk.id)}>
            {t.page}
          </ButtonLink>
        }
      />
      <Today desk={desk} />
      <Numbers desk={desk} />
    </Page>
  )
}
