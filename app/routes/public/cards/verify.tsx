import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import { maskName } from '~/kernel/identity-number'
import { publicAccess } from '~/modules/access/index.server'
import { type CardCodeFault, findCardByCode } from '~/modules/cards/index.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, cards, t => t.verify.title),
  { name: 'robots', content: 'noindex' },
]

const FRESH = { headers: { 'Cache-Control': 'no-store' } }

export async function loader(args: LoaderFunctionArgs) {
  const { now, ip } = await publicAccess(args)
  await limitRate('cardVerify', ip, now)
  const found = await findCardByCode(args.params.code ?? '', now)
  if (!found.ok) return data({ fault: found.code as CardCodeFault | null, card: null, now }, FRESH)
  const { tierCode, tier, holderName, relation, validUntil } = found.value
  const card = { tierCode, tier, name: maskName(holderName), family: relation !== 'self', validUntil }
  return data({ fault: null, card, now }, FRESH)
}

/** Where the code of a card leads: good or not and why, with tier, masked name and validity, nothing more. */
export default function VerifyCard() {
  const { fault, card, now } = useLoaderData<typeof loader>()
  const { verify: t } = useMessages(cards)
  const tier = useTierName()
  const f = useFormat()
  return (
    <Page width="text">
      <PageHeader title={t.title} />
      {fault && (
        <Notice tone="urgent" title={t.faults[fault]}>
          {t.texts[fault]}
        </Notice>
      )}
      {card && (
        <>
          <Notice tone="success" title={t.valid}>
            {card.family && t.supplementary}
          </Notice>
          <DefinitionRows
            items={[
              { term: t.tier, value: tier(card.tierCode, card.tier) },
              { term: t.holder, value: card.name },
              { term: t.validUntil, value: f.date(card.validUntil) },
            ]}
          />
        </>
      )}
      <p className="hint mt-4">
        {t.checkedAt({ time: f.dateTime(now) })} · {t.privacy}
      </p>
    </Page>
  )
}
