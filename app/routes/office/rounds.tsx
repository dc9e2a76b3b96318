import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listRounds } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { TimeRange } from '~/ui/text/time'
import { pageTitle } from '../page-title'
import { PairingTabs } from './pairing-tabs'
import { ROUND_TONES } from './round-tones'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.rounds.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'round.edit')
  return { rounds: await listRounds() }
}

/** Every round: when, in which state, how many are paired. */
export default function Rounds() {
  const { rounds } = useLoaderData<typeof loader>()
  const { rounds: t, roundStatus } = useMessages(pairings)
  const f = useFormat()
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink to={paths.officeRoundNew()}>{t.add}</ButtonLink>}
      />
      <PairingTabs />
      {rounds.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <DataTable
          caption={t.title}
          rows={rounds}
          rowKey={round => round.id}
          columns={[
            {
              key: 'name',
              label: t.name,
              kind: 'row',
              cell: round => <Link to={paths.officeRound(round.id)}>{round.name}</Link>,
            },
            {
              key: 'status',
              label: t.status,
              cell: round => (
                <StatusTag tone={ROUND_TONES[round.status]}>{roundStatus[round.status]}</StatusTag>
              ),
            },
            {
              key: 'period',
              label: t.period,
              cell: round => <TimeRange from={round.startsOn} to={round.endsOn} />,
            },
            { key: 'leaders', label: t.leaders, kind: 'number', cell: round => f.number(round.leaders) },
            { key: 'talents', label: t.talents, kind: 'number', cell: round => f.number(round.talents) },
            { key: 'paired', label: t.paired, kind: 'number', cell: round => f.number(round.paired) },
          ]}
        />
      )}
    </Page>
  )
}
