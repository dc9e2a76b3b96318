import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { lotteries } from '~/i18n/lotteries'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { publicLottery } from '~/modules/lotteries/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { Steps } from '~/ui/figure/steps'
import { Card } from '~/ui/page/card'
import { DefinitionRows, KeyValueGrid } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { Time } from '~/ui/text/time'
import { pageOf, textOf } from '../../query'
import { Computation } from './computation'
import { PublishedFiles } from './published-files'
import { Ranking } from './ranking'
import { Verifier } from './verifier'

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  const params = new URL(args.request.url).searchParams
  const receipt = textOf(params, 'receipt', 40) ?? ''
  const lottery = await publicLottery(args.params.lotteryId ?? '', { page: pageOf(params), receipt })
  if (!lottery) throw notFound()
  return { lottery, receipt }
}

export type ShownLottery = ReturnType<typeof useLoaderData<typeof loader>>['lottery']

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data && `${data.lottery.title} · ${data.lottery.code}` },
]

const AT = { announced: 1, frozen: 2, drawn: 4 }

function Announced({ lottery }: { lottery: ShownLottery }) {
  const { facts: t } = useMessages(lotteries)
  const f = useFormat()
  return (
    <Section title={t.title}>
      <SectionBody>
        <KeyValueGrid
          items={[
            { term: t.units, value: t.unitsValue({ count: f.number(lottery.units) }) },
            {
              term: t.entrants,
              value:
                lottery.entrants === null
                  ? t.pendingFreeze
                  : t.entrantsValue({ count: f.number(lottery.entrants) }),
            },
          ]}
        />
        <DefinitionRows
          items={[
            { term: t.announcedAt, value: <Time value={lottery.announcedAt} shape="dateTime" /> },
            {
              term: t.freezeAt,
              value: <Time value={lottery.frozenAt ?? lottery.freezeAt} shape="dateTime" />,
            },
            { term: t.drawAt, value: <Time value={lottery.drawAt} shape="dateTime" /> },
          ]}
        />
        <h3 className="mt-4">{t.source}</h3>
        <p>
          {lottery.entropySource}{' '}
          {lottery.entropyUrl && (
            <a href={lottery.entropyUrl} rel="noreferrer">
              {t.sourceLink}
            </a>
          )}
        </p>
        {lottery.entropyRule && (
          <>
            <h3 className="mt-4">{t.rule}</h3>
            <p>{lottery.entropyRule}</p>
          </>
        )}
        <h3 className="mt-4">{t.rules}</h3>
        <Prose text={lottery.rules} />
      </SectionBody>
    </Section>
  )
}

export default function LotteryPage() {
  const { lottery, receipt } = useLoaderData<typeof loader>()
  const t = useMessages(lotteries)
  const f = useFormat()
  const { steps } = t
  return (
    <Page>
      <PageHeader title={lottery.title} lead={t.lead} />
      <Steps
        label={t.stepsLabel}
        steps={[steps.announced, steps.frozen, steps.drawn, steps.verified]}
        current={AT[lottery.state]}
      />
      <div className="split-end mt-6">
        <div>
          {lottery.state === 'drawn' && (
            <Card look="deep" className="mb-6">
              <p>
                {t.proof({
                  entrants: f.number(lottery.entrants ?? 0),
                  units: f.number(lottery.units),
                })}
              </p>
            </Card>
          )}
          {lottery.state === 'drawn' && <Verifier lottery={lottery} />}
          <Announced lottery={lottery} />
          {lottery.rosterHash && <Computation lottery={lottery} />}
          {lottery.ranking && <Ranking lottery={lottery} receipt={receipt} />}
        </div>
        <aside className="rail">
          <PublishedFiles lottery={lottery} />
          <Card title={t.explained.title} look="wash">
            <Prose text={t.explained.body} />
          </Card>
          {lottery.batchId && <Link to={paths.allocationBatch(lottery.batchId)}>{t.toBatch}</Link>}
        </aside>
      </div>
    </Page>
  )
}
