import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { forVisitors } from '~/modules/fairs/index'
import { publishedPicture } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { PrintHeader } from '~/ui/shell/print-header'
import { TimetableGrid } from '../fairs/timetable-grid'
import { TimetableLegend } from '../fairs/timetable-legend'
import { TimetableSlots } from '../fairs/timetable-slots'
import { TimetableTools, useTimetableView } from '../fairs/timetable-tools'

export async function loader(args: LoaderFunctionArgs) {
  const { locale, now } = await publicAccess(args)
  const { slug = '' } = args.params
  const shown = await publishedPicture(slug, locale, now)
  if (!shown) throw notFound()
  const { fair, plan, picture } = shown
  const name = (locale === 'en' && fair.nameEn) || fair.nameZh
  const venue = (locale === 'en' && fair.venueEn) || fair.venueZh
  return {
    title: messagesFor(fairPlans, locale).of({ fair: name }),
    fair: { slug, name, venue },
    plan,
    picture: picture && forVisitors(picture),
    now: now.toISOString(),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

function Lead() {
  const { fair, plan, picture } = useLoaderData<typeof loader>()
  const t = useMessages(fairPlans)
  const f = useFormat()
  if (!plan || !picture) return <>{fair.name}</>
  const met = (side: 0 | 1) => new Set(picture.meetings.map(meeting => meeting[side])).size
  const [first, last] = [picture.slots[0], picture.slots.at(-1)]
  return (
    <>
      {first && last && `${f.dateRange(first.startsAt, last.endsAt)} · `}
      {fair.venue && `${fair.venue} · `}
      {t.visitor.lead({
        universities: met(0),
        enterprises: met(1),
        meetings: f.number(picture.meetings.length),
      })}
      <br />
      {plan.publishedAt &&
        t.visitor.published({ when: f.shortDateTime(plan.publishedAt), number: plan.number })}
    </>
  )
}

export default function FairTimetable() {
  const { title, fair, picture, now } = useLoaderData<typeof loader>()
  const t = useMessages(fairPlans)
  const { view, query } = useTimetableView()
  return (
    <Page>
      <PrintHeader title={title} printedAt={now} />
      <PageHeader title={title} lead={<Lead />} back={{ to: paths.fair(fair.slug), label: t.visitor.fair }} />
      {picture ? (
        <>
          <TimetableTools />
          <div className="tt-card paper-wide mt-2">
            <TimetableLegend picture={picture} organiser={false} />
            {view === 'slot' ? (
              <div className="p-3">
                <TimetableSlots picture={picture} query={query} />
              </div>
            ) : (
              <TimetableGrid picture={picture} view={view} query={query} />
            )}
          </div>
        </>
      ) : (
        <EmptyState title={t.visitor.notYet} text={t.visitor.notYetText} />
      )}
    </Page>
  )
}
