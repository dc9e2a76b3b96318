import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { offersOfEdition, type ShownOffer, withdrawOffer } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag, type Tone } from '~/ui/text/status-tag'
import { fairOf } from './fair-of.server'

const TONES: Record<ShownOffer['state'], Tone> = {
  waiting: 'neutral',
  offered: 'wait',
  accepted: 'done',
  declined: 'ended',
  lapsed: 'ended',
  withdrawn: 'ended',
}

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const fair = await fairOf(access, args.params.slug)
  return { fair: { slug: fair.slug, name: fair.name }, offers: await offersOfEdition(fair.id) }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.fair.name }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  await limitRate('write', access.actor.userId, access.now)
  const fair = await fairOf(access, args.params.slug)
  const offerId = String((await args.request.formData()).get('offer') ?? '')
  const done = await withdrawOffer({ access, editionId: fair.id, offerId })
  if (!done.ok) return data({ refusal: done.code }, { status: 409 })
  return redirectSaying(paths.officeFairOffers(fair.slug), 'alternate-withdrawn')
}

function Withdraw({ offer }: { offer: ShownOffer }) {
  const t = useMessages(fairPlans)
  if (offer.state !== 'waiting' && offer.state !== 'offered') return null
  return (
    <Form method="post">
      <SubmitButton name="offer" value={offer.id} look="quiet" size="small">
        {t.offers.withdraw}
      </SubmitButton>
    </Form>
  )
}

export default function FairOffers() {
  const { fair, offers } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as { refusal: 'not-found' | 'offer-ended' } | undefined
  const t = useMessages(fairPlans)
  const f = useFormat()
  const c = t.offers.columns
  return (
    <Page>
      <PageHeader
        title={t.offers.title}
        lead={t.offers.lead}
        back={{ to: paths.officeFairPlans(fair.slug), label: t.back }}
      />
      {reply && <Notice tone="urgent" role="alert" title={t.refusals[reply.refusal]} />}
      {offers.length === 0 ? (
        <p className="mt-4">{t.offers.none}</p>
      ) : (
        <DataTable
          caption={t.offers.title}
          rows={offers}
          rowKey={offer => offer.id}
          columns={[
            { key: 'slot', label: c.slot, cell: offer => f.shortDateTime(offer.startsAt) },
            { key: 'party', label: c.party, kind: 'row', cell: offer => offer.party },
            { key: 'rank', label: c.rank, kind: 'number', cell: offer => offer.rank },
            { key: 'alternate', label: c.alternate, cell: offer => offer.alternate },
            {
              key: 'state',
              label: c.state,
              cell: offer => <StatusTag tone={TONES[offer.state]}>{t.offers.states[offer.state]}</StatusTag>,
            },
            {
              key: 'deadline',
              label: c.deadline,
              cell: offer => (offer.deadline ? f.shortDateTime(offer.deadline) : ''),
            },
            {
              key: 'act',
              label: t.offers.withdraw,
              kind: 'action',
              cell: offer => <Withdraw offer={offer} />,
            },
          ]}
        />
      )}
    </Page>
  )
}
