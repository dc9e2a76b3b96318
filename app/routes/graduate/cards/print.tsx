import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { myCard } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { Button, ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { CardFace } from '../../card-face'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.print.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.own')
  const card = await myCard(access, args.params.cardId ?? '')
  if (!card?.picture) throw notFound()
  return { card, picture: card.picture }
}

/** The card on paper, in the size of an ID-1 card, front and back. */
export default function PrintCard() {
  const { card, picture } = useLoaderData<typeof loader>()
  const { print: t, home } = useMessages(cards)
  return (
    <Page>
      <div className="no-print mb-4">
        <PageHeader title={t.title} lead={t.hint} back={{ to: paths.myCard(), label: home.title }} />
        <p className="cluster">
          <ButtonLink to={paths.myCardPdf(card.id)} reloadDocument>
            {t.pdf}
          </ButtonLink>
          <Button look="secondary" onClick={() => window.print()}>
            {t.do}
          </Button>
        </p>
      </div>
      <div className="print-cards">
        <CardFace card={card} picture={picture} />
        <div className="id-card id-card-back">
          <div>
            <p className="id-card-brand">{t.talentCard}</p>
            <p>{t.back}</p>
            <p>{t.scanShows}</p>
          </div>
        </div>
      </div>
    </Page>
  )
}
