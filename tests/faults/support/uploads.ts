import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster } from './cluster'
import { inParallel } from './requests'
import type { Town } from './town'

/** A small document that passes for a résumé: a PDF with one empty page. */
export function smallPdf(text: string, bytes = 0): Uint8Array {
  const pad = bytes > 0 ? `%${'x'.repeat(bytes)}\n` : ''
  return new TextEncoder().encode(
    `%PDF-1.4\n%${text}\n${pad}1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )
}

/** Posts a form with a file; 0 when the line broke. */
export async function postFile(
  cluster: Cluster,
  at: number,
  options: {
    path: string
    cookie: string
    fields: Record<string, string>
    field: string
    file: Uint8Array
    name: string
  },
): Promise<{ status: number; location: string; text: string }> {
  const form = new FormData()
  for (const [name, value] of Object.entries(options.fields)) form.set(name, value)
  form.set(options.field, new Blob([options.file as Uint8Array<ArrayBuffer>]), options.name)
  // Of known length: the site takes nothing else.
  const request = new Request('http://form.invalid', { method: 'POST', body: form })
  const body = Buffer.from(await request.arrayBuffer())
  const address = cluster.addresses[at % cluster.addresses.length]!
  const answer = await fetch(address + options.path, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: {
      cookie: options.cookie,
      origin: address,
      'content-type': request.headers.get('content-type')!,
    },
  }).catch(() => undefined)
  const text = (await answer?.text().catch(() => '')) ?? ''
  return { status: answer?.status ?? 0, location: answer?.headers.get('location') ?? '', text }
}

/** Each graduate attaches a résumé, trying again until told that it is kept; returns how many were told so. */
export async function attachResumes(cluster: Cluster, graduates: Town['graduates']): Promise<number> {
  let kept = 0
  await inParallel(graduates, 2, async (graduate, at) => {
    for (let attempt = 0; attempt < 60; attempt++) {
      const { status } = await postFile(cluster, at + attempt, {
        path: '/me/profile',
        cookie: graduate.cookie,
        fields: { intent: 'resume' },
        field: 'resume',
        file: smallPdf(`${at}`),
        name: '简历.pdf',
      })
      if (status === 303) {
        kept++
        return
      }
      await pause(400)
    }
  })
  return kept
}

/** The office brings in a list of openings; returns the id of the run. */
export async function startImport(cluster: Cluster, town: Town, rows: number): Promise<string> {
  const lines = Array.from(
    { length: rows },
    (_, at) => `FAULT-${at},装配技师${at},导入企业${at % 20},江门,负责装配第${at}号产线`,
  )
  const { location, status } = await postFile(cluster, 0, {
    path: '/office/imports',
    cookie: town.office.cookie,
    fields: { kind: 'openings', trusted: 'on' },
    field: 'file',
    file: new TextEncoder().encode(['external_id,title,company,city,description', ...lines].join('\n')),
    name: 'openings.csv',
  })
  const id = location.match(/[\da-f-]{36}/)?.[0]
  if (!id) throw new Error(`the import was not taken: ${status}`)
  return id
}
