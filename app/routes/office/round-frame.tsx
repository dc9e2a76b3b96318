import type { ReactNode } from 'react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import type { RoundStatus } from '~/modules/pairings/index'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { StatusTag } from '~/ui/text/status-tag'
import { TimeRange } from '~/ui/text/time'
import { ROUND_TONES } from './round-tones'

export type FramedRound = {
  id: string
  name: string
  status: RoundStatus
  startsOn: string
  endsOn: string
  visitEveryMonths: number
  contactEveryDays: number | null
}

type Props = { round: FramedRound; title?: string; actions?: ReactNode; children: ReactNode }

/** Head and parts of every page about one round. */
export function RoundFrame({ round, title, actions, children }: Props) {
  const { round: t, roundStatus } = useMessages(pairings)
  const rule = t.rule({ months: round.visitEveryMonths, days: round.contactEveryDays })
  return (
    <Page>
      <PageHeader
        back={{ to: paths.officeRounds(), label: t.back }}
        title={title ? `${round.name} · ${title}` : round.name}
        lead={
          <>
            <StatusTag tone={ROUND_TONES[round.status]}>{roundStatus[round.status]}</StatusTag>{' '}
            <DotLine items={[<TimeRange key="period" from={round.startsOn} to={round.endsOn} />, rule]} />
          </>
        }
        actions={
          <>
            {actions}
            {round.status !== 'closed' && (
              <ButtonLink look="quiet" to={paths.officeRoundEdit(round.id)}>
                {t.edit}
              </ButtonLink>
            )}
          </>
        }
      />
      <Tabs
        tabs={[
          { to: paths.officeRound(round.id), label: t.overview },
          { to: paths.officeRoundPeople(round.id), label: t.people },
          { to: paths.officeRoundProposals(round.id), label: t.proposals, end: false },
          { to: paths.officeRoundPairings(round.id), label: t.pairings },
        ]}
      />
      {children}
    </Page>
  )
}
