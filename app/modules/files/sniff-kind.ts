import type { FileKind } from './file-kinds'
import { zipEntries } from './zip-entries'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

function begins(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function ends(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.subarray(-1024)).includes(word)
}

function officeKind(bytes: Uint8Array): FileKind | null {
  const names = zipEntries(bytes)?.map(entry => entry.name) ?? []
  if (!names.includes('[Content_Types].xml')) return null
  if (names.includes('word/document.xml')) return 'docx'
  return names.includes('xl/workbook.xml') ? 'xlsx' : null
}

/**
 * The kind of a file by its content: begins as the kind must begin (a polyglot with something else in front is
 * unknown) and holds what the kind must hold. Null for everything else.
 */
export function sniffKind(bytes: Uint8Array): FileKind | null {
  if (begins(bytes, PDF)) return ends(bytes, '%%EOF') ? 'pdf' : null
  if (begins(bytes, PNG)) return ends(bytes, 'IEND') ? 'png' : null
  if (begins(bytes, JPEG)) return 'jpeg'
  return begins(bytes, ZIP) ? officeKind(bytes) : null
}
