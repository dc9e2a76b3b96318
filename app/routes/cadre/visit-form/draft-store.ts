import type { Entry } from './visit-values'

/** A visit as this browser keeps it until the site has it. */
export type KeptDraft = {
  clientId: string
  userId: string
  entries: Entry[]
  /** Waits to be sent as it is; else somebody is still writing. */
  queued: boolean
  /** What was wrong with it when it was sent: error codes by field. */
  refused?: Record<string, string[]>
  savedAt: number
}

const NAME = 'visits'
const STORE = 'drafts'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'clientId' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const base = await open()
  return new Promise((resolve, reject) => {
    const asked = work(base.transaction(STORE, mode).objectStore(STORE))
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  }).finally(() => base.close()) as Promise<T>
}

/** Keeps a draft in this browser, in the place of an earlier version. */
export async function keepDraft(draft: KeptDraft): Promise<void> {
  await inStore('readwrite', store => store.put(draft))
}

/** The drafts of an account in this browser, the latest first. */
export async function keptDrafts(userId: string): Promise<KeptDraft[]> {
  const all = await inStore('readonly', store => store.getAll() as IDBRequest<KeptDraft[]>)
  return all.filter(draft => draft.userId === userId).sort((a, b) => b.savedAt - a.savedAt)
}

/** Forgets a draft: the site has it, or it was thrown away. */
export async function forgetDraft(clientId: string): Promise<void> {
  await inStore('readwrite', store => store.delete(clientId))
}
