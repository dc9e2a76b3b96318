import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Button, buttonClass } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Icon } from '~/ui/text/icon'
import { useVisitErrors } from '../visit-words'
import type { VisitFormData } from './form-data.server'
import { OutboxBanner } from './outbox-banner'
import { useKeptForm } from './use-kept-form'
import { VisitFields } from './visit-fields'
import type { VisitValues } from './visit-values'

type Props = {
  data: VisitFormData
  values: VisitValues
  /** Error codes of a plain form that was refused. */
  refused: Record<string, string[]> | null
  photosKept: number
  /** Opened from scratch: what was left unfinished in this browser goes on. */
  isNew: boolean
}

/** What the button will really do: confirm, ask to confirm, or wait for a connection, with so many requests. */
function useVerb({ data, isNew }: Props, online: boolean, requests: number): string {
  const { form: t } = useMessages(visits)
  if (!online) return data.isLeader ? t.submitOffline({ requests }) : t.handInOffline
  if (!data.isLeader) return t.handIn({ requests })
  return isNew ? t.submit({ requests }) : t.confirm({ requests })
}

/** One screen to log a contact: kept while it is typed, sent when there is a connection, never twice. */
export function VisitForm(props: Props) {
  const { data, values, refused, photosKept, isNew } = props
  const t = useMessages(visits)
  const kept = useKeptForm({ userId: data.userId, values, isNew })
  const { shown, outbox } = kept
  const words = useVisitErrors(kept.errors ?? refused)
  const stored = values.requests.filter(request => request.text !== '').length
  const verb = useVerb(props, outbox.online, kept.kept.savedAt ? kept.kept.requests : stored)
  return (
    <>
      <OutboxBanner {...outbox} savedAt={kept.kept.savedAt} queued={kept.kept.queued} />
      <form
        key={shown.key}
        ref={kept.form}
        method="post"
        encType="multipart/form-data"
        className="visit-form"
        noValidate
        aria-labelledby="visit-title"
        onInput={kept.changed}
        onSubmit={kept.send}
      >
        <header>
          <h2 id="visit-title">{isNew ? t.form.title : t.form.confirmTitle}</h2>
          {kept.kept.filled > 0 && (
            <span className="muted">
              <Icon name="check" /> {t.form.filled({ count: kept.kept.filled })}
            </span>
          )}
        </header>
        {shown.restored && (
          <Notice>
            <p>
              {t.offline.restored}{' '}
              <button type="button" className="linklike" onClick={kept.startAgain}>
                {t.offline.startAgain}
              </button>
            </p>
          </Notice>
        )}
        <ErrorSummary errors={words} />
        <input type="hidden" name="clientId" defaultValue={shown.values.clientId} />
        <VisitFields
          data={data}
          values={shown.values}
          errors={words}
          photosKept={photosKept}
          changed={kept.changed}
        />
        <div className="visit-bar">
          <p className="hint">{t.form.barHint}</p>
          <Button type="submit" look="secondary" name="intent" value="draft">
            {t.form.draft}
          </Button>
          <button type="submit" className={buttonClass({})} name="intent" value="submit">
            {verb}
          </button>
        </div>
      </form>
    </>
  )
}
