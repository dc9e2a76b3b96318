import { Form } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useFormat, useMessages } from '~/i18n/react'
import { FAIR_VERDICTS } from '~/modules/fair-days/index'
import { Button } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Section } from '~/ui/page/section'
import type { BoardData } from './fair-day'

type Props = { board: BoardData }

function Act({
  value,
  about,
  children,
  quiet,
}: {
  value: string
  about: string
  children: string
  quiet?: boolean
}) {
  return (
    <Button type="submit" name="row" value={value} look={quiet ? 'quiet' : 'secondary'} size="small">
      {children}
      <span className="vh"> {about}</span>
    </Button>
  )
}

/** Late parties whose further slots could be given away. */
export function Releases({ board }: Props) {
  const { board: t } = useMessages(fairDays)
  const f = useFormat()
  if (board.releases.length === 0) return null
  return (
    <Section
      title={`${t.releases} ${board.releases.length}`}
      hint={t.releasesHint({ minutes: board.lateReleaseMinutes })}
    >
      <Form method="post">
        <ul className="rows">
          {board.releases.map(one => (
            <li key={one.id}>
              <h3>{one.name}</h3>
              <span className="hint">{one.label}</span>
              <p className="span">
                <DotLine
                  items={[`${t.missed} ${f.time(one.missedAt)}`, one.owner && `${t.contact} ${one.owner}`]}
                />
              </p>
              <div className="full cluster">
                <Act value={`add:${one.id}`} about={one.name}>
                  {t.releaseAdd}
                </Act>
                <Act value={`ask:${one.id}`} about={one.name}>
                  {t.releaseAsk}
                </Act>
                <Act value={`arrived:${one.partyId}`} about={one.name} quiet>
                  {t.arrived}
                </Act>
                <Act value={`dismiss:${one.id}`} about={one.name} quiet>
                  {t.dismiss}
                </Act>
              </div>
            </li>
          ))}
        </ul>
      </Form>
    </Section>
  )
}

/** Meetings whose sides say different things. */
export function Conflicts({ board }: Props) {
  const { board: t, states, table } = useMessages(fairDays)
  const f = useFormat()
  if (board.conflicts.length === 0) return null
  return (
    <Section title={`${t.conflicts} ${board.conflicts.length}`} hint={t.conflictsHint}>
      <Form method="post">
        <ul className="rows">
          {board.conflicts.map(one => {
            const about = `${one.university} × ${one.enterprise}`
            return (
              <li key={about}>
                <h3>{about}</h3>
                <span className="hint">
                  {f.time(one.startsAt)} · {table({ number: one.table + 1 })}
                </span>
                <div className="full cluster">
                  {FAIR_VERDICTS.map(verdict => (
                    <Act
                      key={verdict}
                      value={`${verdict}:${one.universityPartyId}:${one.enterprisePartyId}`}
                      about={about}
                      quiet={verdict !== 'held'}
                    >
                      {states[verdict]}
                    </Act>
                  ))}
                </div>
              </li>
            )
          })}
        </ul>
      </Form>
    </Section>
  )
}
