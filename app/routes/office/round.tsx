import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useFormat, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { closeRound, readRound, roundPairings } from '~/modules/pairings/index.server'
import { coverage } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { EmptyState } from '~/ui/list/empty-state'
import { buttonClass } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Section, SectionBody } from '~/ui/page/section'
import { PrintHeader } from '~/ui/shell/print-header'
import { fieldOptions } from '../field-options.server'
import { pageTitle } from '../page-title'
import { CoverageMap } from './coverage-map'
import { RoundFrame } from './round-frame'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, pairings, t => data?.round.name ?? t.rounds.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now, locale } = await authorize(args, 'round.edit')
  const found = await readRound(args.params.roundId ?? '')
  if (!found) throw notFound()
  const underWay = found.round.status === 'published'
  const [covered, { unpaired }, fields] = await Promise.all([
    underWay ? coverage(now) : null,
    roundPairings(found.round.id, true),
    fieldOptions(locale),
  ])
  return { ...found, coverage: covered, unpaired: underWay ? unpaired : [], fields, now }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'round.edit')
  const roundId = args.params.roundId ?? ''
  const closed = await closeRound(access, roundId)
  if (!closed.ok && closed.code === 'not-found') throw notFound()
  return redirectSaying(paths.officeRound(roundId), closed.ok ? 'round-closed' : 'visit-stale')
}

function Steps({ round, counts, proposals }: Data) {
  const { round: t } = useMessages(pairings)
  return (
    <Section title={t.stepsTitle}>
      <SectionBody>
        <ol className="stack-s">
          <li>
            <Link to={paths.officeRoundPeople(round.id)}>{t.step1(counts)}</Link>
          </li>
          <li>
            <Link to={paths.officeRoundProposals(round.id)}>{t.step2({ count: proposals.length })}</Link>
          </li>
          <li>{t.step3}</li>
        </ol>
      </SectionBody>
    </Section>
  )
}

function Unpaired({ round, unpaired }: Data) {
  const f = useFormat()
  const { round: t } = useMessages(pairings)
  if (unpaired.length === 0) return null
  return (
    <Notice tone="warning" title={t.unpaired({ count: unpaired.length })}>
      <p>
        {f.list(unpaired.map(talent => talent.name))}。{t.unpairedText}{' '}
        <Link to={paths.officeRoundPairings(round.id)}>{t.assign}</Link>
      </p>
    </Notice>
  )
}

function Covered(data: Data) {
  const { coverage: t } = useMessages(visits)
  const { coverage: covered, fields, round } = data
  if (!covered || covered.total === 0) return <EmptyState title={t.empty} />
  return (
    <Section
      title={t.title}
      hint={t.lead({ total: covered.total })}
      actions={
        <a
          className={buttonClass({ look: 'quiet', size: 'small' })}
          href={paths.officeCoverageWorkbook(round.id)}
        >
          {t.exportLink}
        </a>
      }
    >
      <PrintHeader title={`${round.name} ${t.title}`} printedAt={data.now.toISOString()} />
      <CoverageMap coverage={covered} fields={fields} />
    </Section>
  )
}

/** One round: what is left to do before it is published, then its coverage. */
export default function Round() {
  const data = useLoaderData<typeof loader>()
  const { round: t } = useMessages(pairings)
  const { round } = data
  return (
    <RoundFrame round={round}>
      {round.status === 'preparing' ? (
        <Steps {...data} />
      ) : (
        <>
          <Unpaired {...data} />
          {round.status === 'published' && <Covered {...data} />}
        </>
      )}
      {round.status === 'published' && (
        <Form method="post" className="cluster mt-6 no-print">
          <SubmitButton look="danger">{t.close}</SubmitButton>
          <span className="hint">{t.closeText}</span>
        </Form>
      )}
    </RoundFrame>
  )
}
