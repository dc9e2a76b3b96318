import { ok, type Result, refuse } from '../../kernel/result'
import { type FileKind, type FilePurpose, PURPOSES } from './file-kinds'
import { sniffKind } from './sniff-kind'
import { unpacksSafely } from './zip-entries'

export type UploadRefusal = 'file-empty' | 'file-too-large' | 'file-kind' | 'file-damaged'

/** Whether content may be stored for a purpose, and as what kind it is known. */
export function checkUpload(bytes: Uint8Array, purpose: FilePurpose): Result<FileKind, UploadRefusal> {
  const { kinds, maxBytes } = PURPOSES[purpose]
  if (bytes.byteLength === 0) return refuse('file-empty')
  if (bytes.byteLength > maxBytes) return refuse('file-too-large', { maxBytes })
  const kind = sniffKind(bytes)
  if (!kind || !(kinds as readonly FileKind[]).includes(kind))
    return refuse('file-kind', { kinds: [...kinds] })
  if ((kind === 'docx' || kind === 'xlsx') && !unpacksSafely(bytes)) return refuse('file-damaged')
  return ok(kind)
}

const UNSAFE = /[\\/:*?"<>|\u202a-\u202e\u2066-\u2069\u200e\u200f]/g

/** A file name that is safe to show and to send: last part of a path, no control or direction marks, at most 120 characters. */
export function safeFileName(name: string, kind: FileKind): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const stem = last
    .normalize('NFC')
    .replace(/\p{Cc}|\p{Cs}/gu, '')
    .replace(UNSAFE, '_')
    .replace(/\.[^.]*$/, '')
    .replace(/^\.+/, '')
    .trim()
  return `${Array.from(stem || 'file')
    .slice(0, 120)
    .join('')}.${kind === 'jpeg' ? 'jpg' : kind}`
}
