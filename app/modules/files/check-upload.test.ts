import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkUpload, safeFileName } from './check-upload'
import { sniffKind } from './sniff-kind'

const bytes = (text: string) => new TextEncoder().encode(text)
const pdf = bytes('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n')
const docx = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8('<w:document/>'),
})

describe('what an upload is taken for', () => {
  it('is decided by content, not by name', () => {
    expect(sniffKind(pdf)).toBe('pdf')
    expect(sniffKind(docx)).toBe('docx')
    for (const text of [
      '<html><script>1</script>',
      '<svg xmlns="x"/>',
      'MZ\u0090',
      'GIF89a%PDF-1.4 %%EOF',
      '',
    ]) {
      expect(sniffKind(bytes(text))).toBeNull()
    }
  })

  it('does not take a PDF that begins with something else or never ends', () => {
    expect(sniffKind(bytes('\n<script>%PDF-1.4 %%EOF'))).toBeNull()
    expect(sniffKind(bytes('%PDF-1.4 and no end'))).toBeNull()
  })

  it('refuses with the reason: empty, too large, wrong kind', () => {
    const code = (content: Uint8Array, purpose: 'resume' | 'licence') => {
      const result = checkUpload(content, purpose)
      return result.ok ? result.value : result.code
    }
    expect(code(new Uint8Array(), 'resume')).toBe('file-empty')
    expect(code(new Uint8Array(6_000_000), 'resume')).toBe('file-too-large')
    expect(code(zipSync({ 'a.exe': strToU8('MZ') }), 'resume')).toBe('file-kind')
    expect(code(docx, 'licence')).toBe('file-kind')
    expect(code(pdf, 'licence')).toBe('pdf')
  })

  it('refuses a document that would unpack to far more than it weighs', () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(60 * 1024 * 1024),
    })
    expect(bomb.byteLength).toBeLessThan(100_000)
    const result = checkUpload(bomb, 'resume')
    expect(result.ok ? null : result.code).toBe('file-damaged')
    const sheet = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024),
    })
    const refused = checkUpload(sheet, 'request')
    expect(refused.ok ? null : refused.code).toBe('file-damaged')
  })
})

describe('the name of a stored file', () => {
  it('loses paths, control and direction marks and takes the true extension', () => {
    expect(safeFileName('../../etc/passwd', 'pdf')).toBe('passwd.pdf')
    expect(safeFileName('C:\\temp\\我的简历.exe', 'pdf')).toBe('我的简历.pdf')
    expect(safeFileName('a\u202efdp.exe', 'docx')).toBe('a_fdp.docx')
    expect(safeFileName('..', 'png')).toBe('file.png')
    expect(Array.from(safeFileName('长'.repeat(500), 'pdf'))).toHaveLength(124)
  })

  it('is harmless whatever Unicode it was made of, and stays as it is when it is safe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), name => {
        const safe = safeFileName(name, 'pdf')
        expect(safe).toMatch(/^[^\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]+\.pdf$/u)
        expect(safe.startsWith('.')).toBe(false)
        expect(Array.from(safe).length).toBeLessThanOrEqual(124)
        expect(safe).not.toMatch(/\p{Cs}/u)
      }),
      { numRuns: 1000 },
    )
    for (const name of ['é́', '👩‍👩‍👧', '𠮷野家', 'ＡＢＣ', 'नमस्ते']) {
      expect(safeFileName(`${name}.pdf`, 'pdf')).toBe(`${name.normalize('NFC')}.pdf`)
    }
  })
})
