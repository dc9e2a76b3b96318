/** What an upload is for; decides kinds and size. */
export const PURPOSES = {
  resume: { kinds: ['pdf', 'docx'], maxBytes: 5 * 1024 * 1024 },
  photo: { kinds: ['png', 'jpeg'], maxBytes: 8 * 1024 * 1024 },
  licence: { kinds: ['pdf', 'png', 'jpeg'], maxBytes: 5 * 1024 * 1024 },
  request: { kinds: ['pdf', 'docx', 'xlsx', 'png', 'jpeg'], maxBytes: 5 * 1024 * 1024 },
  picture: { kinds: ['png', 'jpeg'], maxBytes: 5 * 1024 * 1024 },
  policy: { kinds: ['pdf', 'docx', 'xlsx'], maxBytes: 10 * 1024 * 1024 },
  paper: { kinds: ['pdf', 'png', 'jpeg'], maxBytes: 5 * 1024 * 1024 },
} as const

export type FilePurpose = keyof typeof PURPOSES

/** Purposes whose content is encrypted where it lies: papers of people. */
export const SEALED_PURPOSES: ReadonlySet<string> = new Set<FilePurpose>(['paper'])
export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'png' | 'jpeg'

export const MIME: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
}

/** Extensions with their dots, for the file chooser of a purpose. */
export function extensionsFor(purpose: FilePurpose): string[] {
  return PURPOSES[purpose].kinds.flatMap(kind => (kind === 'jpeg' ? ['.jpg', '.jpeg'] : [`.${kind}`]))
}
