import { useNavigate } from '@remix-run/react'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { paths } from '~/paths'
import { forgetDraft, keepDraft, keptDrafts } from './draft-store'
import { goesOn, measure, readForm } from './read-form'
import { useOutbox } from './use-outbox'
import { type VisitValues, valuesOf } from './visit-values'

const PAUSE_MS = 400
type Errors = Record<string, string[]>
type Args = { userId: string; values: VisitValues; isNew: boolean }
type Kept = { savedAt: number | null; filled: number; requests: number; queued: boolean }

/** What the form shows: what the server gave, or what somebody left unfinished in this browser. */
function useRestored({ userId, values, isNew }: Args) {
  const [shown, setShown] = useState({ key: 0, values, restored: false, errors: null as Errors | null })
  useEffect(() => {
    if (!isNew) return
    void keptDrafts(userId).then(drafts => {
      const found = drafts.find(draft => goesOn(draft, values))
      if (!found) return
      const errors = found.refused ?? null
      setShown(before => ({ key: before.key + 1, values: valuesOf(found.entries), restored: true, errors }))
    })
  }, [isNew, userId, values])
  const startAgain = async () => {
    await forgetDraft(shown.values.clientId)
    setShown(before => ({ key: before.key + 1, values, restored: false, errors: null }))
  }
  return { shown, startAgain }
}

/** A form of a visit that this browser keeps as it is typed, and sends when there is a connection. */
export function useKeptForm(args: Args) {
  const { userId } = args
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const navigate = useNavigate()
  const outbox = useOutbox(userId)
  const { shown, startAgain } = useRestored(args)
  const [kept, setKept] = useState<Kept>({ savedAt: null, filled: 0, requests: 0, queued: false })
  const [errors, setErrors] = useState<Errors | null>(null)

  const keep = useCallback(
    async (queued: boolean, submitter?: HTMLElement | null) => {
      const draft = readForm(form.current!, userId, submitter)
      await keepDraft({ ...draft, queued })
      setKept({ savedAt: draft.savedAt, queued, ...measure(draft) })
      return draft.clientId
    },
    [userId],
  )
  const changed = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => form.current && void keep(false), PAUSE_MS)
  }, [keep])
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    clearTimeout(timer.current)
    setErrors(null)
    const element = event.currentTarget
    const clientId = await keep(true, (event.nativeEvent as SubmitEvent).submitter).catch(() => null)
    // A browser that keeps nothing sends the plain form.
    if (clientId === null) return element.submit()
    await outbox.flush()
    const refused = (await keptDrafts(userId)).find(draft => draft.clientId === clientId)?.refused
    if (refused) setErrors(refused)
  }
  const { last } = outbox
  useEffect(() => {
    const own = form.current && readForm(form.current, userId).clientId
    if (last && last.clientId === own) navigate(paths.cadreVisit(last.visitId))
  }, [last, navigate, userId])
  return { form, outbox, shown, kept, errors: errors ?? shown.errors, changed, send, startAgain }
}
