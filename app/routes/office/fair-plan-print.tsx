import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { isSolved } from '~/modules/fairs/index'
import { planForOffice } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { classNames } from '~/ui/class-names'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { PrintHeader } from '~/ui/shell/print-header'
import { PartySheets, SeatingPlan, TableCards } from '../fairs/print-sheets'
import { TimetableGrid } from '../fairs/timetable-grid'
import { TimetableLegend } from '../fairs/timetable-legend'
import { TimetableSlots } from '../fairs/timetable-slots'
import { fairOf } from './fair-of.server'

const SHEETS = ['grid', 'slots', 'cards', 'seating', 'parties'] as const

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const fair = await fairOf(access, args.params.slug)
  const shown = await planForOffice(fair.id, args.params.planId ?? '', access.locale, access.now)
  if (!shown || !isSolved(shown.plan.state)) throw notFound()
  return {
    fair: { slug: fair.slug, name: fair.name },
    plan: { id: shown.plan.id, number: shown.plan.number },
    picture: shown.picture,
    now: access.now.toISOString(),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.fair.name }]

export default function PrintPlan() {
  const { fair, plan, picture, now } = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  const t = useMessages(fairPlans)
  const what = SHEETS.find(sheet => sheet === params.get('what')) ?? 'grid'
  return (
    <Page>
      <PrintHeader title={`${t.of({ fair: fair.name })} · ${t.version(plan)}`} printedAt={now} />
      <div className="no-print">
        <PageHeader
          title={t.print.title}
          lead={t.print.lead}
          back={{ to: paths.officeFairPlan(fair.slug, plan.id), label: t.version(plan) }}
        />
        <Tabs
          tabs={SHEETS.map(sheet => ({
            to: `?what=${sheet}`,
            label: t.print.what[sheet],
            current: sheet === what,
          }))}
        />
      </div>
      <div className={classNames('mt-4', what === 'grid' && 'paper-wide')}>
        {what === 'grid' && (
          <div className="tt-card">
            <TimetableLegend picture={picture} organiser={false} />
            <TimetableGrid picture={picture} view="university" query="" />
          </div>
        )}
        {what === 'slots' && <TimetableSlots picture={picture} query="" />}
        {what === 'cards' && <TableCards picture={picture} />}
        {what === 'seating' && <SeatingPlan picture={picture} />}
        {what === 'parties' && <PartySheets picture={picture} />}
      </div>
    </Page>
  )
}
