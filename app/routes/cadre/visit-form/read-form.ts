import type { KeptDraft } from './draft-store'
import { countFilled, type Entry, type VisitValues, valuesOf } from './visit-values'

const UNTOUCHED = 3

/** The form as it stands, to be kept in this browser; files without content are left out. */
export function readForm(
  form: HTMLFormElement,
  userId: string,
  submitter?: HTMLElement | null,
): Omit<KeptDraft, 'queued'> {
  const entries: Entry[] = [...new FormData(form, submitter)].filter(
    ([, value]) => typeof value === 'string' || value.size > 0,
  )
  return { clientId: valuesOf(entries).clientId, userId, entries, savedAt: Date.now() }
}

/** Whether a draft that was left goes on in a form: about the same talent, or about any when none was asked for. */
export function goesOn(draft: KeptDraft, values: VisitValues): boolean {
  const left = valuesOf(draft.entries)
  if (draft.queued || countFilled(left) <= UNTOUCHED) return false
  return values.keyTalentId === '' || left.keyTalentId === values.keyTalentId
}

/** How much of a form is filled in, and how many requests it holds. */
export function measure({ entries }: Pick<KeptDraft, 'entries'>): { filled: number; requests: number } {
  const values = valuesOf(entries)
  const requests = values.requests.filter(request => request.text.trim() !== '').length
  return { filled: countFilled(values), requests }
}
