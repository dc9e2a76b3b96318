import { Form, Link } from '@remix-run/react'
import { apartments } from '~/i18n/apartments'
import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { DotLine, KeyValueGrid } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useUnitWords } from '../../apartment-words'
import { PLACE_TONES } from '../../housing-words'
import { PlaceMoves } from './place-moves'
import type { ShownPlace } from './selection'
import { TurnClock } from './turn-clock'

function Choices({ place }: { place: ShownPlace }) {
  const { select: t } = useMessages(housing)
  const words = useMessages(apartments)
  const f = useFormat()
  const w = useUnitWords()
  const free = place.choices.filter(unit => unit.status === 'vacant')
  return (
    <>
      <h3 className="mt-6">
        {t.choices} <span className="hint">{t.choicesHint({ count: f.number(free.length) })}</span>
      </h3>
      <ul className="rows">
        {place.choices.map(unit => (
          <li key={unit.id}>
            <Form method="post" className="cluster justify-between" preventScrollReset>
              <input type="hidden" name="placeId" value={place.id} />
              <input type="hidden" name="unitId" value={unit.id} />
              <p>
                <b>{w.name(unit)}</b>{' '}
                <span className="meta">
                  <DotLine items={[w.project(unit.project), w.layout(unit), w.area(unit), w.rent(unit)]} />
                </span>{' '}
                {unit.pictures[0] && (
                  <a href={paths.apartmentPicture(unit.pictures[0].id)}>{words.project.plan}</a>
                )}
              </p>
              {unit.status === 'vacant' ? (
                <SubmitButton name="intent" value={`choose-${unit.id}`} size="small">
                  {t.choose({ unit: unit.number })}
                </SubmitButton>
              ) : (
                <StatusTag tone="ended">{t.taken}</StatusTag>
              )}
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}

function Turn({ place, now }: { place: ShownPlace; now: Date }) {
  const { select: t } = useMessages(housing)
  if (!place.turnUntil || !place.turnFrom) return null
  const isLast = place.declines + 1 >= place.batch.maxDeclines
  return (
    <>
      <TurnClock from={place.turnFrom} until={place.turnUntil} now={now} />
      <Choices place={place} />
      <Form method="post" className="cluster mt-6">
        <input type="hidden" name="placeId" value={place.id} />
        <SubmitButton name="intent" value="decline" look={isLast ? 'danger' : 'quiet'}>
          {t.decline}
        </SubmitButton>
        <span className="hint">{isLast ? t.declineLast : t.declineHint}</span>
      </Form>
    </>
  )
}

function Waiting({ place }: { place: ShownPlace }) {
  const { select: t } = useMessages(housing)
  return (
    <Form method="post" className="cluster mt-4">
      <input type="hidden" name="placeId" value={place.id} />
      <SubmitButton name="intent" value="leave" look="quiet" size="small">
        {t.leave}
      </SubmitButton>
      <span className="hint">{t.leaveHint}</span>
    </Form>
  )
}

function Outcome({ place }: { place: ShownPlace }) {
  const { select: t, leaseStatuses } = useMessages(housing)
  const w = useUnitWords()
  if (place.status === 'out') return <Notice>{t.out}</Notice>
  if (place.status !== 'selected' || !place.unit) return null
  const signable = place.lease && place.lease.status !== 'draft' ? place.lease : null
  return (
    <Notice
      tone="success"
      title={t.chosen({ unit: `${w.project(place.unit.project)} ${w.name(place.unit)}` })}
    >
      {signable ? (
        <Link to={paths.myLease(signable.id)}>{leaseStatuses[signable.status]}</Link>
      ) : (
        t.chosenNext
      )}
    </Notice>
  )
}

/** One place: where it stands, the clock and the homes when it is its turn, and why it moved. */
export function PlaceView({ place, now }: { place: ShownPlace; now: Date }) {
  const { select: t, placeStatuses } = useMessages(housing)
  const f = useFormat()
  const max = f.number(place.batch.maxDeclines)
  return (
    <Section
      title={place.batch.title}
      hint={<StatusTag tone={PLACE_TONES[place.status]}>{placeStatuses[place.status]}</StatusTag>}
      link={{ to: paths.allocationBatch(place.batch.id), label: place.application.receipt }}
    >
      <SectionBody>
        <KeyValueGrid
          items={[
            { term: t.rank, value: f.number(place.rank) },
            ...(place.status === 'waiting'
              ? [{ term: t.place, value: t.ahead({ count: f.number(place.ahead) }) }]
              : []),
            { term: t.declines, value: t.declinesOf({ count: f.number(place.declines), max }) },
          ]}
        />
        {place.status === 'called' && <Turn place={place} now={now} />}
        <Outcome place={place} />
        <PlaceMoves history={place.history} />
        {place.status === 'waiting' && <Waiting place={place} />}
      </SectionBody>
    </Section>
  )
}
