import { useCallback, useEffect, useState } from 'react'
import { forgetDraft, type KeptDraft, keepDraft, keptDrafts } from './draft-store'
import { sendDraft } from './send-draft'
import { useOnline } from './use-online'

export type OutboxState = {
  waiting: number
  sent: number
  problem: 'login' | 'refused' | 'offline' | null
  /** The visit that was sent last, and the client id it had. */
  last: { clientId: string; visitId: string } | null
}

const AGAIN_MS = 20_000
const NOTHING: OutboxState = { waiting: 0, sent: 0, problem: null, last: null }

/** Sends one draft; what remains to be said about it. */
async function turn(draft: KeptDraft, state: OutboxState): Promise<OutboxState> {
  const outcome = await sendDraft(draft)
  if (outcome.kind === 'sent') {
    await forgetDraft(draft.clientId)
    return { ...state, sent: state.sent + 1, last: { clientId: draft.clientId, visitId: outcome.visitId } }
  }
  if (outcome.kind === 'refused') await keepDraft({ ...draft, queued: false, refused: outcome.errors })
  return { ...state, problem: outcome.kind }
}

async function sendAll(userId: string): Promise<OutboxState> {
  let state = NOTHING
  for (const draft of (await keptDrafts(userId)).filter(one => one.queued)) {
    state = await turn(draft, state)
    if (state.problem === 'login' || state.problem === 'offline') break
  }
  const left = await keptDrafts(userId)
  return {
    ...state,
    waiting: left.filter(draft => draft.queued).length,
    problem: left.some(draft => draft.refused) ? (state.problem ?? 'refused') : state.problem,
  }
}

/** One tab at a time sends; where locks are missing the client id alone prevents doubles. */
async function alone(work: () => Promise<OutboxState>): Promise<OutboxState> {
  return navigator.locks ? await navigator.locks.request('visit-outbox', work) : work()
}

/** Sends what this browser still holds for an account: now, when the connection comes back, and every so often. */
export function useOutbox(userId: string) {
  const online = useOnline()
  const [state, setState] = useState<OutboxState>(NOTHING)
  const flush = useCallback(async () => {
    const next = await alone(() => sendAll(userId))
    setState(before => ({ ...next, sent: before.sent + next.sent, last: next.last ?? before.last }))
    return next
  }, [userId])
  useEffect(() => {
    if (!online) return
    void flush()
    const timer = setInterval(() => void flush(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [online, flush])
  return { ...state, online, flush }
}
