/** Whether an error is the database refusing a second lease of a unit, or of a talent, for the same days. */
export function overlapOf(error: unknown): 'unit-leased' | 'talent-leases' | null {
  const text = textOf(error)
  if (text.includes('lease_unit_once')) return 'unit-leased'
  return text.includes('lease_talent_once') ? 'talent-leases' : null
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { meta, cause } = error as Error & { meta?: unknown }
  return [error.message, JSON.stringify(meta ?? null), cause ? textOf(cause) : ''].join(' ')
}
