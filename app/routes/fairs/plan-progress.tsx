import { Form, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { WorkProgress } from '~/ui/figure/progress-bar'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'

type Stage = 'bound' | 'placing' | 'improving' | 'exact' | 'compacting'
export type ShownProgress = {
  stage?: Stage
  done?: number
  total?: number
  value?: number | null
  bound?: number | null
  attempt?: number
}

const POLL_MS = 700

/** Asks again while work is under way. */
export function usePolling(active: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!active) return
    const timer = setInterval(revalidate, POLL_MS)
    return () => clearInterval(timer)
  }, [active, revalidate])
}

type Props = { progress: ShownProgress | null; cancelAsked: boolean }

/** Real progress of a solve, with what it has reached; can be cancelled, and left. */
export function PlanProgress({ progress, cancelAsked }: Props) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  usePolling(true)
  const { stage, done, total, value, bound, attempt } = progress ?? {}
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <section className="card mt-4" role="status">
        <h2>{t.progress.title}</h2>
        {stage ? (
          <WorkProgress done={done ?? 0} total={Math.max(1, total ?? 1)} label={t.progress.stages[stage]} />
        ) : (
          <WorkProgress done={0} label={t.progress.waiting} />
        )}
        {stage && <p>{t.progress.stages[stage]}</p>}
        {value != null && bound != null && (
          <p className="num">{t.progress.value({ value: f.number(value), bound: f.number(bound) })}</p>
        )}
        {(attempt ?? 1) > 1 && <p className="hint">{t.progress.attempt({ attempt: attempt! })}</p>}
        <p className="hint">{t.progress.leave}</p>
        <Form method="post" className="mt-2">
          <SubmitButton
            name="intent"
            value="cancel"
            look="secondary"
            aria-disabled={cancelAsked || undefined}
          >
            {cancelAsked ? t.progress.cancelling : t.progress.cancel}
          </SubmitButton>
        </Form>
      </section>
    </>
  )
}

/** A version that came to nothing: why, and a way to try again. */
export function PlanEnded({ state, error }: { state: 'failed' | 'cancelled'; error: string | null }) {
  const t = useMessages(fairPlans)
  return (
    <div className="stack mt-4">
      <Notice tone={state === 'failed' ? 'urgent' : 'info'} title={t.states[state]}>
        {state === 'cancelled'
          ? t.progress.cancelled
          : error === 'interrupted'
            ? t.progress.interrupted
            : error}
      </Notice>
      <Form method="post">
        <SubmitButton name="intent" value="retry">
          {t.progress.retry}
        </SubmitButton>
      </Form>
    </div>
  )
}
