import { createHash } from 'node:crypto'
import { idOf } from './chance'
import type { DemoTables } from './demo-tables'
import { plainPdf } from './plain-pdf'

/** The content of a stored file of the demonstration under its key. */
export type DemoDocument = { key: string; content: Buffer }

const MARK = '演示文件，内容虚构，不具有任何效力'
const RESUMES = 60

type Owner = { ownerUserId: string; organisationId: string | null; createdAt: Date }

function addFile(
  tables: DemoTables,
  documents: DemoDocument[],
  file: { purpose: 'licence' | 'resume'; of: string; name: string; lines: string[] } & Owner,
): string {
  const { purpose, of, name, lines, ...owner } = file
  const id = idOf('file', purpose, of)
  const key = `${purpose}/${id.replaceAll('-', '')}`
  const content = plainPdf([...lines, '', MARK])
  const sha256 = createHash('sha256').update(content).digest('hex')
  tables.stored_file.push({
    id,
    key,
    name,
    mime: 'application/pdf',
    size: content.length,
    sha256,
    purpose,
    ...owner,
  })
  documents.push({ key, content })
  return id
}

/** Licences of every enterprise but one that forgot it, and résumés of the graduates of the cast and some others. */
export function addDocuments(tables: DemoTables): DemoDocument[] {
  const documents: DemoDocument[] = []
  const owners = new Map(tables.membership.map(row => [row.organisationId, row.userId]))
  const forgot = tables.enterprise.findLast(row => row.status === 'returned')
  for (const row of tables.enterprise) {
    if (row === forgot) continue
    const lines = [
      '营业执照（演示）',
      `名称：${row.name}`,
      `统一社会信用代码：${row.creditCode}`,
      `住所：江门市蓬江区${row.address}`,
    ]
    const owner = {
      ownerUserId: owners.get(row.id) ?? '',
      organisationId: row.id,
      createdAt: row.createdAt as Date,
    }
    const file = { purpose: 'licence' as const, of: row.id, name: '营业执照.pdf', lines }
    row.licenceFileId = addFile(tables, documents, { ...file, ...owner })
  }
  for (const row of tables.talent.slice(0, RESUMES)) {
    const lines = [
      `${row.name}的简历`,
      row.headline!,
      row.summary!,
      `技能：${(row.skills as string[]).join('、')}`,
    ]
    const owner = { ownerUserId: row.userId, organisationId: null, createdAt: row.createdAt as Date }
    const file = { purpose: 'resume' as const, of: row.id!, name: `${row.name}-简历.pdf`, lines }
    row.resumeFileId = addFile(tables, documents, { ...file, ...owner })
    row.resumeText = lines.join('\n')
    row.completeness = (row.completeness ?? 0) + 15
  }
  return documents
}
