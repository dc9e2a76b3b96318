import { Form, Link } from '@remix-run/react'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { hasPublicPage, nextOpeningStatuses } from '~/modules/openings/index'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { Card } from '~/ui/page/card'
import type { OwnOpening } from './opening'

type Props = { opening: OwnOpening }

function Ends({ opening }: Props) {
  const { moves: t } = useMessages(openings)
  const next = nextOpeningStatuses(opening.status, 'enterprise')
  if (!next.includes('closed')) return null
  return (
    <details>
      <summary>{t.closeTitle}</summary>
      <p className="hint my-2">{t.endHint}</p>
      <Form method="post" className="cluster">
        <SubmitButton name="intent" value="fill" look="secondary" size="small">
          {t.confirmFill}
        </SubmitButton>
        <SubmitButton name="intent" value="close" look="danger" size="small">
          {t.confirmClose}
        </SubmitButton>
      </Form>
    </details>
  )
}

function Buttons({ opening }: Props) {
  const { moves: t } = useMessages(openings)
  const next = nextOpeningStatuses(opening.status, 'enterprise')
  const moves = [
    { intent: 'recall', on: next.includes('draft'), label: t.recall },
    { intent: 'resume', on: next.includes('published'), label: t.resume },
    { intent: 'pause', on: next.includes('paused'), label: t.pause },
    { intent: 'copy', on: true, label: t.copy },
    { intent: 'archive', on: next.includes('archived'), label: t.archive },
  ]
  return (
    <Form method="post" className="cluster">
      {moves
        .filter(move => move.on)
        .map(move => (
          <SubmitButton key={move.intent} name="intent" value={move.intent} look="secondary" size="small">
            {move.label}
          </SubmitButton>
        ))}
    </Form>
  )
}

/** What can be done with an opening besides editing it. */
export function OpeningMoves({ opening }: Props) {
  const { moves: t } = useMessages(openings)
  const isPublic = opening.publishedAt !== null && hasPublicPage(opening.status)
  return (
    <Card title={t.title}>
      <div className="stack-s">
        {isPublic && <Link to={paths.opening(opening.id)}>{t.publicPage}</Link>}
        {opening.applications > 0 && (
          <Link to={`${paths.enterpriseApplications()}?opening=${opening.id}`}>
            {t.applications({ count: opening.applications })}
          </Link>
        )}
        <Buttons opening={opening} />
        <Ends opening={opening} />
      </div>
    </Card>
  )
}
