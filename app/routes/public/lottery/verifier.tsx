import { type FormEvent, useState } from 'react'
import { lotteries } from '~/i18n/lotteries'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { Button } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Section, SectionBody } from '~/ui/page/section'
import type { ShownLottery } from './page'
import type { Verdict } from './recompute'
import { VerdictView } from './verdict'

export type Outcome = { verdict: Verdict; ms: number }
type State = 'idle' | 'working' | 'none' | 'unreadable' | Outcome

async function recompute(texts: () => Promise<[string, string]>): Promise<Outcome> {
  const [{ verifyLottery }, [roster, result]] = await Promise.all([import('./recompute'), texts()])
  const started = performance.now()
  const verdict = verifyLottery(roster, result)
  return { verdict, ms: Math.max(1, Math.round(performance.now() - started)) }
}

async function fetched(path: string): Promise<string> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.text()
}

function useVerifier() {
  const [state, setState] = useState<State>('idle')
  const verify = (texts: () => Promise<[string, string]>) => {
    setState('working')
    // The page shows that it works before the computation takes the thread.
    setTimeout(() => recompute(texts).then(setState, () => setState('unreadable')), 30)
  }
  return { state, verify, refuse: () => setState('none') }
}

function OwnFiles({ onFiles }: { onFiles: (roster: File | null, result: File | null) => void }) {
  const { verify: t } = useMessages(lotteries)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const chosen = (name: string) => {
      const value = data.get(name)
      return value instanceof File && value.size > 0 ? value : null
    }
    onFiles(chosen('roster'), chosen('result'))
  }
  return (
    <details className="mt-4">
      <summary>{t.own}</summary>
      <form className="cluster mt-3" onSubmit={submit}>
        <label>
          {t.roster} <input type="file" name="roster" accept=".json,application/json" />
        </label>
        <label>
          {t.result} <input type="file" name="result" accept=".json,application/json" />
        </label>
        <Button type="submit" look="secondary" size="small">
          {t.ownButton}
        </Button>
      </form>
    </details>
  )
}

/** Computes the draw again on the visitor's own device. */
export function Verifier({ lottery }: { lottery: ShownLottery }) {
  const { verify: t } = useMessages(lotteries)
  const { state, verify, refuse } = useVerifier()
  const published = () =>
    verify(() =>
      Promise.all([fetched(paths.lotteryRoster(lottery.id)), fetched(paths.lotteryResult(lottery.id))]),
    )
  const own = (roster: File | null, result: File | null) => {
    if (roster && result) verify(() => Promise.all([roster.text(), result.text()]))
    else refuse()
  }
  return (
    <Section title={t.title} hint={t.hint}>
      <SectionBody>
        <noscript>
          <p>{t.noScript}</p>
        </noscript>
        <Button onClick={published} aria-disabled={state === 'working'}>
          {state === 'working' ? t.working : t.published}
        </Button>
        <OwnFiles onFiles={own} />
        <div aria-live="polite" className="mt-4">
          {(state === 'none' || state === 'unreadable') && <Notice tone="warning">{t[state]}</Notice>}
          {typeof state === 'object' && <VerdictView outcome={state} />}
        </div>
      </SectionBody>
    </Section>
  )
}
