import { z } from 'zod'
import { BackupFault } from './backup-fault'

/** First bytes of every backup file. */
export const MAGIC = 'PENGBO-BACKUP\n'
export const LONGEST_HEAD = 1024

const schema = z.object({
  format: z.literal(1),
  /** How the key is made from the passphrase; absent in a file that is not encrypted. */
  key: z
    .object({
      salt: z.string().regex(/^[0-9a-f]{64}$/),
      // A file from elsewhere must not be able to ask for gigabytes.
      cost: z.number().int().min(1024).max(262_144),
    })
    .optional(),
})

export type FileHead = z.infer<typeof schema>

/** The readable beginning of a file: a magic line and one line of JSON. */
export function writeHead(head: FileHead): Buffer {
  return Buffer.from(`${MAGIC}${JSON.stringify(head)}\n`)
}

/**
 * Reads the beginning of a file.
 * @returns the head and how many bytes it takes
 * @throws BackupFault when this is no backup, or one of a format not known here
 */
export function readHead(bytes: Buffer): { head: FileHead; length: number } {
  if (!bytes.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC)))
    throw new BackupFault('byte 0', 'this is no backup of this site')
  const end = bytes.indexOf('\n', MAGIC.length)
  if (end === -1) throw new BackupFault(`byte ${MAGIC.length}`, 'the head of the file is damaged')
  const parsed = schema.safeParse(jsonOf(bytes.toString('utf8', MAGIC.length, end)))
  if (!parsed.success)
    throw new BackupFault(
      `byte ${MAGIC.length}`,
      'the head of the file is damaged, or of a newer version of the site',
    )
  return { head: parsed.data, length: end + 1 }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
