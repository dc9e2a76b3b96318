import type { ReactNode } from 'react'
import { fairDays } from '~/i18n/fair-days'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import type { FairPhase } from '~/modules/fairs/index'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { PhaseTag } from './phase-tag'

type Head = { slug: string; name: string; phase: FairPhase; days: string[]; venue: string }

interface FrameProps {
  head: Head
  actions?: ReactNode
  children: ReactNode
}

/** The tabs of an edition in the office; every page of an edition stands in it. */
export function OfficeFairFrame({ head, actions, children }: FrameProps) {
  const t = useMessages(fairs)
  const days = useMessages(fairDays)
  const f = useFormat()
  const { slug } = head
  const { tabs } = t.office
  return (
    <Page>
      <PageHeader
        back={{ to: paths.officeFairs(), label: t.office.back }}
        title={head.name}
        lead={
          <span className="cluster">
            <PhaseTag phase={head.phase} />
            <span>
              <DotLine items={[head.days[0] && f.date(head.days[0]), head.venue]} />
            </span>
          </span>
        }
        actions={
          <>
            {actions}
            {head.phase !== 'draft' && (
              <ButtonLink look="quiet" size="small" to={paths.fair(slug)}>
                {t.office.public}
              </ButtonLink>
            )}
          </>
        }
      />
      <Tabs
        label={t.office.title}
        tabs={[
          { to: paths.officeFair(slug), label: tabs.desk },
          { to: paths.officeFairParties(slug), label: tabs.parties, end: false },
          { to: paths.officeFairAffinities(slug), label: tabs.affinities },
          { to: paths.officeFairPlans(slug), label: tabs.plans, end: false },
          { to: paths.officeFairDay(slug), label: days.board.title },
          { to: paths.officeFairNoShows(slug), label: days.absences.tab },
          { to: paths.officeFairResults(slug), label: days.results.title },
          { to: paths.officeFairSettings(slug), label: tabs.settings },
        ]}
      />
      {children}
    </Page>
  )
}
