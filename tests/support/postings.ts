import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import type { Degree } from '~/kernel/degree'
import { db, type Prisma } from '~/platform/db.server'

export type Posting = Pick<Prisma.OpeningCreateManyInput, 'title'> &
  Partial<Prisma.OpeningCreateManyInput> & { company: string }

const BATCH = 1000
const DEGREES: Record<string, Degree> = {
  初中: 'junior_middle',
  高中: 'senior_middle',
  中专: 'secondary_vocational',
  中技: 'secondary_vocational',
  大专: 'associate',
  本科: 'bachelor',
  硕士: 'master',
  博士: 'doctor',
}

/** The postings of a file in the import columns; rows without a company are left out. */
export async function* postingsOf(file: string): AsyncGenerator<Posting> {
  const list = (text: string) => text.split('|').filter(Boolean)
  const fen = (text: string) => (text === '' ? null : Math.round(Number(text) * 100_000))
  const rows = createReadStream(file).pipe(parse({ columns: true, relax_quotes: true, bom: true }))
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    if (!row.company) continue
    yield {
      company: row.company,
      externalId: row.external_id,
      title: row.title!,
      duties: row.description,
      degree: DEGREES[row.degree ?? ''] ?? 'any',
      city: row.city,
      district: row.district,
      salaryMinFen: fen(row.salary_min_k!),
      salaryMaxFen: fen(row.salary_max_k!),
      skills: list(row.skills!),
      majors: list(row.majors!),
      category: row.category,
      industry: row.industry,
    }
  }
}

/** Puts postings into the database as published openings of approved enterprises; gives their ids. */
export async function publishPostings(
  postings: AsyncIterable<Posting> | Iterable<Posting>,
): Promise<string[]> {
  const enterprises = new Map<string, string>()
  const openings: Prisma.OpeningCreateManyInput[] = []
  for await (const { company, ...posting } of postings) {
    const enterpriseId = enterprises.get(company) ?? randomUUID()
    enterprises.set(company, enterpriseId)
    const publishedAt = new Date(Date.now() - openings.length * 60_000)
    openings.push({ id: randomUUID(), status: 'published', publishedAt, ...posting, enterpriseId })
  }
  const bodies = [...enterprises].map(([name, id]) => ({ id, name }))
  for (const batch of batches(bodies)) {
    await db().organisation.createMany({
      data: batch.map(body => ({ ...body, kind: 'enterprise' as const })),
    })
    await db().enterprise.createMany({ data: batch.map(body => ({ ...body, status: 'approved' as const })) })
  }
  for (const batch of batches(openings)) await db().opening.createMany({ data: batch })
  return openings.map(opening => opening.id!)
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH),
  )
}
