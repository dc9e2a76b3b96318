import { z } from 'zod'

export const ENTRY_KINDS = ['about', 'settings', 'table', 'jobs', 'sequences', 'file', 'manifest'] as const

/** What begins each part of a backup. */
export const entryHead = z.object({
  kind: z.enum(ENTRY_KINDS),
  name: z.string(),
  columns: z.array(z.string()).optional(),
})
export type EntryHead = z.infer<typeof entryHead>

/** What ends it: computed while it was written. Rows are counted for tables alone. */
export const entrySum = z.object({
  rows: z.number().int().nullable(),
  bytes: z.number().int(),
  sha256: z.string(),
})
export type EntrySum = z.infer<typeof entrySum>

/** One line of the manifest, which lists everything before it. */
export const manifestLine = entryHead.pick({ kind: true, name: true }).extend(entrySum.shape)
export type ManifestLine = z.infer<typeof manifestLine>

/** Where a backup comes from. */
export const about = z.object({
  madeAt: z.string(),
  postgres: z.string(),
  migrations: z.array(z.string()),
  /** Tells whether a SECRET is the one of this backup without giving it away. */
  secretMark: z.string(),
})
export type About = z.infer<typeof about>

/** What belongs to the site beside its data. */
export const settings = z.object({ secret: z.string().nullable() })
export type Settings = z.infer<typeof settings>

export const sequences = z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() }))
export type Sequences = z.infer<typeof sequences>

export const manifest = z.object({ entries: z.array(manifestLine), missing: z.array(z.string()) })
export type Manifest = z.infer<typeof manifest>

/** Identity of an entry in messages. */
export function labelOf({ kind, name }: Pick<EntryHead, 'kind' | 'name'>): string {
  if (kind === 'table' || kind === 'jobs') return `table ${name}`
  return kind === 'file' ? `upload ${name}` : kind
}
