import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import { useSite } from '~/i18n/site'
import { useTierName } from './card-words'

export type Picture = { size: number; path: string }
export type FaceCard = {
  number: string
  tierCode: string
  tier: { nameZh: string; nameEn: string }
  holderName: string
  relation: 'self' | 'spouse' | 'child' | 'parent'
  validUntil: Date
}

/** The code, black on white whatever the theme. */
export function CardCode({ picture, label }: { picture: Picture; label: string }) {
  return (
    <svg
      className="card-code"
      viewBox={`0 0 ${picture.size} ${picture.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={picture.size} height={picture.size} fill="#fff" />
      <path d={picture.path} fill="#000" />
    </svg>
  )
}

/** The card as it is shown on a phone and printed: brand, tier, holder, number, validity, code. */
export function CardFace({ card, picture }: { card: FaceCard; picture: Picture | null }) {
  const t = useMessages(cards)
  const f = useFormat()
  const tier = useTierName()
  const { name } = useSite()
  return (
    <div className="id-card">
      <div>
        <p className="id-card-brand">
          {name} {t.print.talentCard}
        </p>
        <p className="id-card-tier">{tier(card.tierCode, card.tier)}</p>
        <p className="id-card-holder">
          {card.holderName}
          {card.relation !== 'self' && <span> · {t.verify.supplementary}</span>}
        </p>
        <p className="num">{card.number}</p>
        <p>{t.home.validUntil({ date: f.date(card.validUntil) })}</p>
      </div>
      {picture && <CardCode picture={picture} label={t.print.scan} />}
    </div>
  )
}
