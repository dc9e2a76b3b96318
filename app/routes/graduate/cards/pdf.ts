import type { LoaderFunctionArgs } from '@remix-run/node'
import { cards } from '~/i18n/cards'
import { messagesFor } from '~/i18n/catalogue'
import { formatDate } from '~/i18n/format'
import { authorize } from '~/modules/access/index.server'
import { cardPdf, myCard } from '~/modules/cards/index.server'
import { siteNames } from '~/modules/settings/index'
import { readSettings } from '~/modules/settings/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { attachment } from '~/platform/http/upload.server'

/** The own card as a PDF file to keep and to print. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.own')
  const card = await myCard(access, args.params.cardId ?? '')
  if (!card?.picture) throw notFound()
  const { locale, now } = access
  const t = messagesFor(cards, locale)
  const { name } = siteNames(await readSettings(), locale)
  const tier = locale === 'en' ? card.tier.nameEn : card.tier.nameZh
  const holder = card.relation === 'self' ? card.holderName : `${card.holderName} · ${t.verify.supplementary}`
  const words = {
    title: `${t.print.talentCard} ${card.number}`,
    hint: t.print.cut,
    brand: `${name} ${t.print.talentCard}`,
    tier: t.tierNamed({ code: card.tierCode, name: tier }),
    holder,
    number: card.number,
    validUntil: t.home.validUntil({ date: formatDate(card.validUntil, locale) }),
    talentCard: t.print.talentCard,
    back: [t.print.back, t.print.scanShows],
  }
  const made = await cardPdf(words, card.picture, { locale, at: now })
  if (!made.ok) throw redirectSaying(paths.myCardPrint(card.id), 'card-pdf-letters')
  return attachment({
    name: `talent-card-${card.number}.pdf`,
    mime: 'application/pdf',
    bytes: made.value,
  })
}
