import { Form } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import type { CardStanding } from '~/modules/cards/index'
import { paths } from '~/paths'
import { Checkbox } from '~/ui/form/choices'
import { SubmitButton } from '~/ui/form/submit-button'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { CardCode, CardFace, type FaceCard, type Picture } from '../../card-face'

type Shown = FaceCard & {
  id: string
  standing: CardStanding
  checkDueOn: Date
  picture: (Picture & { code: string }) | null
}

/** Reporting lost and giving up, behind a fold so that nobody presses them by accident. */
export function CardActions({ cardId }: { cardId: string }) {
  const { home: t } = useMessages(cards)
  return (
    <details>
      <summary>
        {t.lose} / {t.giveUp}
      </summary>
      <Form method="post" className="form mt-3">
        <input type="hidden" name="cardId" value={cardId} />
        <p className="hint">{t.loseHint}</p>
        <SubmitButton name="intent" value="lost" look="secondary" size="small">
          {t.lose}
        </SubmitButton>
      </Form>
      <Form method="post" className="form mt-3">
        <input type="hidden" name="cardId" value={cardId} />
        <Checkbox label={t.confirmGiveUp} name="sure" id={`sure-${cardId}`} optional={false} />
        <SubmitButton name="intent" value="give-up" look="quiet" size="small">
          {t.giveUp}
        </SubmitButton>
      </Form>
    </details>
  )
}

function NextSteps({ card, busy }: { card: Shown; busy: boolean }) {
  const t = useMessages(cards)
  const late = card.standing === 'unchecked' ? 'annual' : 'renewal'
  const inForce = card.standing === 'in-force'
  const link = (to: string, label: string, look: 'secondary' | 'quiet') => (
    <ButtonLink look={look} to={to}>
      {label}
    </ButtonLink>
  )
  return (
    <p className="cluster my-4">
      {!busy && !inForce && (
        <ButtonLink to={paths.updateCard(late)}>
          {late === 'annual' ? t.home.annual : t.home.renew}
        </ButtonLink>
      )}
      {!busy && inForce && link(paths.updateCard('annual'), t.home.annual, 'secondary')}
      {!busy && inForce && link(paths.updateCard('renewal'), t.home.renew, 'secondary')}
      {!busy && inForce && link(paths.applyForCard(), t.home.change, 'quiet')}
      {inForce && link(paths.myCardFamily(), t.home.family, 'quiet')}
      {inForce && link(paths.myCardPrint(card.id), t.home.print, 'quiet')}
    </p>
  )
}

/** The main card with its code large enough to be scanned off a phone, and what can be done with it. */
export function MainCard({ card, busy }: { card: Shown; busy: boolean }) {
  const t = useMessages(cards)
  const f = useFormat()
  return (
    <div className="split-end">
      <div>
        {card.standing !== 'in-force' && <Notice tone="warning">{t.standings[card.standing]}</Notice>}
        <CardFace card={card} picture={null} />
        <p className="hint mt-3">{t.home.checkDue({ date: f.date(card.checkDueOn) })}</p>
        <NextSteps card={card} busy={busy} />
        <CardActions cardId={card.id} />
      </div>
      {card.picture && (
        <Card title={t.home.show} hint={t.home.showHint}>
          <a className="card-code-big" href={paths.card(card.picture.code)}>
            <CardCode picture={card.picture} label={t.print.scan} />
          </a>
        </Card>
      )}
    </div>
  )
}
