import { Form } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useMessages } from '~/i18n/react'
import type { NoShowBoard } from '~/modules/fair-days/index.server'
import type { FormReply } from '~/platform/http/form.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { DotLine } from '~/ui/page/definitions'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { NO_SHOW_TONES, RUNG_TONES, useDayReply } from '../fairs/day-words'

type NoShow = NoShowBoard['noShows'][number]

function Decide({ one, reply }: { one: NoShow; reply: FormReply | undefined }) {
  const { absences: t } = useMessages(fairDays)
  const mine = reply?.values.noShowId === one.id ? reply : undefined
  const { errors, value } = useDayReply(mine)
  const isAppeal = one.status === 'appealed'
  return (
    <details className="span" open={isAppeal || mine !== undefined || undefined}>
      <summary>
        {t.act}
        <span className="vh"> {one.name}</span>
      </summary>
      <Form method="post" className="form mt-2" noValidate>
        <input type="hidden" name="noShowId" value={one.id} />
        <TextField
          label={t.note}
          name="note"
          id={`f-note-${one.id}`}
          defaultValue={value('note')}
          error={errors?.note}
        />
        <div className="cluster">
          {isAppeal && (
            <SubmitButton name="to" value="upheld" look="secondary" size="small">
              {t.uphold}
            </SubmitButton>
          )}
          <SubmitButton name="to" value="waived" look="secondary" size="small">
            {t.waive}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}

/** Every absence of an edition, appeals first. */
export function AbsenceList({
  noShows,
  reply,
}: {
  noShows: readonly NoShow[]
  reply: FormReply | undefined
}) {
  const { absences: t, rungs, noShowStatuses, sides } = useMessages(fairDays)
  return (
    <ul className="rows" aria-label={t.caption}>
      {noShows.map(one => (
        <li key={one.id}>
          <h3>
            {one.name} <span className="by">{sides[one.side]}</span>
          </h3>
          <span className="cluster">
            <StatusTag tone={RUNG_TONES[one.rung]}>{rungs[one.rung]}</StatusTag>
            <StatusTag tone={NO_SHOW_TONES[one.status]}>{noShowStatuses[one.status]}</StatusTag>
          </span>
          <p className="span">
            <DotLine
              items={[
                `${t.other}: ${one.other}`,
                <Time key="at" value={one.at} shape="shortDateTime" />,
                one.decisionNote,
              ]}
            />
          </p>
          {one.appeal && (
            <p className="span">
              <b>{t.appealText}</b> {one.appeal}
            </p>
          )}
          {(one.status === 'standing' || one.status === 'appealed') && <Decide one={one} reply={reply} />}
        </li>
      ))}
    </ul>
  )
}
