type Limited = { limited: true; minutes: number; init: ResponseInit }

/**
 * Runs what may throw a 429 response and turns that into something a form can say: how many minutes to wait, and
 * the status and Retry-After header for its answer.
 */
export async function limitedReply<T>(
  work: () => Promise<T>,
): Promise<{ limited: false; value: T } | Limited> {
  try {
    return { limited: false, value: await work() }
  } catch (error) {
    if (!(error instanceof Response) || error.status !== 429) throw error
    const seconds = Number(error.headers.get('Retry-After') ?? 60)
    const init = { status: 429, headers: { 'Retry-After': String(seconds) } }
    return { limited: true, minutes: Math.max(1, Math.ceil(seconds / 60)), init }
  }
}
