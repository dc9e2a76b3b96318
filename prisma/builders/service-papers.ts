import { createHash } from 'node:crypto'
import type { Prisma } from '../../app/generated/prisma/client.ts'
import { encryptBytes } from '../../app/platform/crypto.server'
import { storage } from '../../app/platform/storage.server'
import { idOf } from './chance'
import { SERVICES } from './data/services'
import type { DemoTables } from './demo-tables'
import { insertRows } from './insert-rows'
import { plainPdf } from './plain-pdf'
import { serviceIdOf } from './services'

const MARK = '演示材料，内容虚构，不具有任何效力'

/** The first paper of a case of the demonstration. */
export const paperIdOf = (requestId: string) => idOf('service-paper', requestId)

/** One paper of each case that asks for any: sealed with this site's key, so not part of the rows that are the same everywhere. */
export async function addServicePapers(tx: Prisma.TransactionClient, tables: DemoTables): Promise<void> {
  const files: object[] = []
  const papers: object[] = []
  for (const { requestId, serviceId, userId, appliedAt } of tables.service_case) {
    const [asked] = SERVICES.find(one => serviceIdOf(one.key) === serviceId)?.papers ?? []
    if (!asked) continue
    const [name] = asked
    const content = plainPdf([name, MARK])
    const fileId = idOf('file', 'paper', requestId)
    const key = `paper/${fileId.replaceAll('-', '')}`
    await storage().write(key, encryptBytes('file:paper', content))
    const [fileName, size] = [`${name}.pdf`, content.length]
    files.push({
      ...{ id: fileId, key, name: fileName, mime: 'application/pdf', size, purpose: 'paper' },
      sha256: createHash('sha256').update(content).digest('hex'),
      ...{ ownerUserId: userId, organisationId: null, createdAt: appliedAt },
    })
    papers.push({ id: paperIdOf(requestId), requestId, name, fileId, fileName, size, at: appliedAt })
  }
  await insertRows(tx, 'stored_file', files)
  await insertRows(tx, 'service_paper', papers)
}
