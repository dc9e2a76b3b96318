import { z } from 'zod'

/** A paper asked for, as stored with the service. */
export const papersSchema = z.array(
  z.object({ zh: z.string().min(1).max(40), en: z.string().max(80), required: z.boolean() }),
)
export type AskedPaper = z.output<typeof papersSchema>[number]

const MOST_PAPERS = 12

/**
 * Papers as the office types them, one a line: `劳动合同 | Employment contract`; a line that begins with `?` may be left
 * out. Null when a line is too long, empty in Chinese, given twice, or there are too many.
 */
export function parsePapers(text: string): AskedPaper[] | null {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const papers = lines.map(line => {
    const [zh = '', en = ''] = line.replace(/^[?？]\s*/, '').split(/[|｜]/)
    return { zh: zh.trim(), en: en.trim(), required: !/^[?？]/.test(line) }
  })
  const names = new Set(papers.map(paper => paper.zh))
  if (papers.length > MOST_PAPERS || names.size < papers.length) return null
  return papersSchema.safeParse(papers).success ? papers : null
}

/** The same as they are typed. */
export function papersText(papers: readonly AskedPaper[]): string {
  return papers
    .map(({ zh, en, required }) => `${required ? '' : '? '}${zh}${en ? ` | ${en}` : ''}`)
    .join('\n')
}

/** Names of required papers that were not handed in. */
export function missingPapers(papers: readonly AskedPaper[], handed: readonly string[]): string[] {
  return papers.filter(paper => paper.required && !handed.includes(paper.zh)).map(paper => paper.zh)
}
