import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { apartments } from '~/i18n/apartments'
import { useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { pointsTableOf } from '~/modules/allocations/index'
import { myHousingList, publicBatch } from '~/modules/allocations/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { Steps } from '~/ui/figure/steps'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { BATCH_TONES } from '../../apartment-words'
import { pageOf } from '../../query'
import { BatchFacts, BatchPoints, BatchUnits } from './batch-facts'
import { Entrants } from './entrants'

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  const page = pageOf(new URL(args.request.url).searchParams)
  const batch = await publicBatch(args.params.batchId ?? '', page, access.now)
  if (!batch) throw notFound()
  const { actor } = access
  const own = actor?.kind === 'graduate' ? await myHousingList({ ...access, actor }) : []
  const { steps: _steps, pointsTable, ...shown } = batch
  return {
    batch: { ...shown, points: pointsTableOf(pointsTable) },
    ownId: own.find(row => row.batch.id === batch.id)?.id ?? null,
    mayApply: actor === null || actor.kind === 'graduate',
  }
}
export type ShownBatch = ReturnType<typeof useLoaderData<typeof loader>>['batch']

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.batch.title }]

const AT = { draft: 0, open: 0, notice: 1, frozen: 2, ranked: 2, selecting: 3, closed: 5, cancelled: 0 }

function Lottery({ batch }: { batch: ShownBatch }) {
  const { batch: t } = useMessages(apartments)
  if (!batch.lotteryId) return null
  return (
    <Card title={t.lottery} look="deep">
      <p>{t.lotteryText}</p>
      <p className="mt-2">
        {t.entropy}：{batch.entropySource}
      </p>
      <p className="mt-3">
        <ButtonLink to={paths.lottery(batch.lotteryId)} look="secondary" size="small">
          {t.lotteryLink}
        </ButtonLink>
      </p>
    </Card>
  )
}

function ApplyButton() {
  const { batch, ownId, mayApply } = useLoaderData<typeof loader>()
  const { batch: t } = useMessages(apartments)
  if (ownId) return <ButtonLink to={paths.myHousing(ownId)}>{t.applied}</ButtonLink>
  if (!batch.takesApplications || !mayApply) return null
  return <ButtonLink to={paths.applyForApartment(batch.id)}>{t.apply}</ButtonLink>
}

export default function AllocationBatch() {
  const { batch } = useLoaderData<typeof loader>()
  const t = useMessages(apartments)
  const { steps } = t.batch
  return (
    <Page>
      <PageHeader
        title={batch.title}
        lead={
          <>
            {t.methods[batch.method]}{' '}
            <StatusTag tone={BATCH_TONES[batch.status]}>{t.batchStatuses[batch.status]}</StatusTag>
          </>
        }
        actions={<ApplyButton />}
        back={{ to: paths.apartments(), label: t.batch.back }}
      />
      <Steps
        label={t.batch.stepsLabel}
        steps={[steps.open, steps.notice, steps.ranked, steps.selecting, steps.closed]}
        current={AT[batch.status]}
      />
      <div className="split-end">
        <div>
          <BatchFacts batch={batch} />
          {batch.noticed ? <Entrants batch={batch} /> : <Notice>{t.batch.notYet}</Notice>}
          <BatchUnits batch={batch} />
        </div>
        <aside className="rail">
          <Lottery batch={batch} />
          {batch.method !== 'lottery' && <BatchPoints points={batch.points} />}
        </aside>
      </div>
    </Page>
  )
}
