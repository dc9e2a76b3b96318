import { callMeilisearch, doTask, type MeilisearchAddress, MeilisearchError, taskDone } from './client'

type Document = { id: string; version: string }
const PAGE = 1000

/** Hands documents to the server's queue, from which it takes several at a time; gives the task that writes them. */
export async function sendDocuments(
  at: MeilisearchAddress,
  uid: string,
  put: readonly Document[],
): Promise<number> {
  const path = `/indexes/${uid}/documents`
  return (await callMeilisearch<{ taskUid: number }>(at, path, { method: 'POST', body: put })).taskUid
}

/** Adds or replaces documents and removes others; resolves when searches see it. */
export async function writeDocuments(
  at: MeilisearchAddress,
  uid: string,
  change: { put: readonly Document[]; remove: readonly string[] },
): Promise<void> {
  const tasks: number[] = []
  if (change.remove.length > 0) {
    const path = `/indexes/${uid}/documents/delete-batch`
    const call = { method: 'POST', body: change.remove }
    tasks.push((await callMeilisearch<{ taskUid: number }>(at, path, call)).taskUid)
  }
  if (change.put.length > 0) tasks.push(await sendDocuments(at, uid, change.put))
  for (const task of tasks) await taskDone(at, task)
}

/** Id and version of every document, page by page. */
export async function* storedVersions(at: MeilisearchAddress, uid: string): AsyncGenerator<Document[]> {
  for (let offset = 0; ; offset += PAGE) {
    const query = `fields=id,version&limit=${PAGE}&offset=${offset}`
    const { results } = await callMeilisearch<{ results: Document[] }>(
      at,
      `/indexes/${uid}/documents?${query}`,
    )
    if (results.length > 0) yield results
    if (results.length < PAGE) return
  }
}

const isMissing = (error: unknown) => error instanceof MeilisearchError && error.code === 'index_not_found'

/** Whether an index is there. */
export async function hasIndex(at: MeilisearchAddress, uid: string): Promise<boolean> {
  try {
    await callMeilisearch(at, `/indexes/${uid}`)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** How many documents an index holds; null when there is no such index. */
export async function countDocuments(at: MeilisearchAddress, uid: string): Promise<number | null> {
  try {
    const stats = await callMeilisearch<{ numberOfDocuments: number }>(at, `/indexes/${uid}/stats`)
    return stats.numberOfDocuments
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** An empty index with these settings; one of the same name is removed first. */
export async function makeIndex(at: MeilisearchAddress, uid: string, settings: object): Promise<void> {
  if (await hasIndex(at, uid)) await doTask(at, `/indexes/${uid}`, 'DELETE')
  await doTask(at, '/indexes', 'POST', { uid, primaryKey: 'id' })
  await doTask(at, `/indexes/${uid}/settings`, 'PATCH', settings)
}

/** Lets `next` answer under the name `live` from one moment to the other, and removes what answered before. */
export async function swapIn(at: MeilisearchAddress, live: string, next: string): Promise<void> {
  if (!(await hasIndex(at, live))) await doTask(at, '/indexes', 'POST', { uid: live, primaryKey: 'id' })
  await doTask(at, '/swap-indexes', 'POST', [{ indexes: [live, next] }])
  await doTask(at, `/indexes/${next}`, 'DELETE')
}
