import { fairDays } from '~/i18n/fair-days'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { type FairPhase, isLiveParty, partyLabel } from '~/modules/fairs/index'
import type { OwnRegistration } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { DefinitionRows, DotLine } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import type { Refused } from '../form-state'
import { lastDay } from './last-day'
import { OwnTimeline } from './own-timeline'
import { PartyTag, PhaseTag } from './phase-tag'
import { RegistrationForm } from './registration-form'
import { RegistrationSummary } from './registration-summary'
import { WithdrawForm } from './withdraw-form'

interface PageProps {
  registration: OwnRegistration
  reply: Refused | undefined
  back: string
  wishes: string
}

type Todo = keyof ReturnType<typeof useTodoWords>
const useTodoWords = () => useMessages(fairs).own.todo

/** Which sentence says what comes next. */
function todoOf({ party, head, may }: OwnRegistration): Todo {
  if (!party || (party.status === 'withdrawn' && may.register)) return may.register ? 'register' : 'closed'
  if (party.status !== 'approved') return party.status
  const words: Partial<Record<FairPhase, Todo>> = {
    registration: 'approvedBefore',
    wishes: 'approvedWishes',
    timetable: 'approvedTimetable',
    swap: 'approvedSwap',
    day: 'approvedDay',
  }
  return words[head.phase] ?? 'approvedAfter'
}

/** Phases in which the day of the fair can be looked at. */
const DAY_PHASES: readonly FairPhase[] = ['swap', 'day', 'follow_up', 'closed']

function State({ registration, wishes }: Pick<PageProps, 'registration' | 'wishes'>) {
  const t = useMessages(fairs)
  const days = useMessages(fairDays)
  const words = useTodoWords()
  const f = useFormat()
  const { party, may, phaseEnds, timetable, side, head } = registration
  const items = [
    ...(party ? [{ term: t.own.state, value: <PartyTag status={party.status} /> }] : []),
    ...(party && isLiveParty(party) ? [{ term: t.own.number, value: partyLabel(party) }] : []),
    ...(party && party.ahead !== null
      ? [{ term: t.partyStatus.waitlisted, value: t.own.ahead({ count: party.ahead }) }]
      : []),
    ...(party?.decisionNote ? [{ term: t.own.why, value: party.decisionNote }] : []),
  ]
  return (
    <Card title={t.own.state} hint={phaseEnds ? t.until({ date: f.date(lastDay(phaseEnds)) }) : undefined}>
      <p className="mb-2">{words[todoOf(registration)]}</p>
      {items.length > 0 && <DefinitionRows items={items} />}
      {may.wish && (
        <p className="mt-3">
          <ButtonLink to={wishes}>{t.own.wish}</ButtonLink>
        </p>
      )}
      {party?.status === 'approved' && DAY_PHASES.includes(head.phase) && (
        <p className="mt-3">
          <ButtonLink to={paths.ownFairDay(side, head.slug)}>{days.own.title}</ButtonLink>
        </p>
      )}
      {timetable && (
        <p className="mt-3">
          <ButtonLink to={paths.ownFairTimetable(side, head.slug)}>{t.timetable}</ButtonLink>
        </p>
      )}
    </Card>
  )
}

/** One fair for one of its parties: where the registration stands, what comes next, and the form. */
export function OwnFairPage({ registration, reply, back, wishes }: PageProps) {
  const t = useMessages(fairs)
  const days = useMessages(fairDays)
  const f = useFormat()
  const { head, party, may } = registration
  const editable = may.register || may.edit
  return (
    <Page>
      <PageHeader
        back={{ to: back, label: t.own.back }}
        title={head.name}
        lead={
          <span className="cluster">
            <PhaseTag phase={head.phase} />
            <span>
              <DotLine items={[head.days[0] && f.date(head.days[0]), head.venue]} />
            </span>
          </span>
        }
      />
      <div className="split-end">
        <div>
          {reply?.errors['']?.includes('barred') && <Notice tone="urgent">{days.own.barred}</Notice>}
          {reply?.errors['']?.includes('enterprise-not-approved') && (
            <Notice tone="warning">{t.own.notApproved}</Notice>
          )}
          {editable ? (
            <RegistrationForm registration={registration} reply={reply} />
          ) : (
            party && <RegistrationSummary registration={registration} />
          )}
          {may.withdraw && <WithdrawForm />}
        </div>
        <aside className="rail phone:order-first narrow:order-first">
          <State registration={registration} wishes={wishes} />
          <Card title={t.edition.progress}>
            <OwnTimeline registration={registration} />
          </Card>
        </aside>
      </div>
    </Page>
  )
}
