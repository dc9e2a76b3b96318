import type { EnterpriseFacts } from '#search/enterprises'
import type { IndexName } from '#search/indexes'
import type { OpeningFacts } from '#search/openings'
import type { TalentFacts } from '#search/talents'
import type { UniversityFacts } from '#search/universities'
import type { EnterpriseStatus } from '../../generated/prisma/enums'
import { endOfDay, localDateOfColumn } from '../../kernel/local-date'
import { db, type Prisma } from '../../platform/db.server'

/** Enterprises whose published openings everybody may see. */
export const SHOWN_ENTERPRISES: EnterpriseStatus[] = ['approved']

/** Which rows: these ids, or the next ones after an id. */
export type Rows = { ids: string[] } | { after: string | null; take: number }

type Page = { where: { id?: { in: string[] } | { gt: string } }; take?: number; orderBy?: { id: 'asc' } }

function picked(rows: Rows): Page {
  if ('ids' in rows) return { where: { id: { in: rows.ids } } }
  return { where: rows.after ? { id: { gt: rows.after } } : {}, take: rows.take, orderBy: { id: 'asc' } }
}

async function openingFacts(rows: Rows): Promise<OpeningFacts[]> {
  const { where, ...page } = picked(rows)
  const shown: Prisma.OpeningWhereInput = {
    ...where,
    status: 'published',
    enterprise: { status: { in: SHOWN_ENTERPRISES } },
  }
  const found = await db().opening.findMany({
    where: shown,
    ...page,
    select: {
      id: true,
      externalId: true,
      title: true,
      enterpriseId: true,
      headcount: true,
      degree: true,
      employment: true,
      province: true,
      city: true,
      district: true,
      salaryMinFen: true,
      salaryMaxFen: true,
      salaryMonths: true,
      graduatingClasses: true,
      majors: true,
      skills: true,
      category: true,
      industry: true,
      cluster: true,
      duties: true,
      requirements: true,
      publishedAt: true,
      validUntil: true,
      enterprise: { select: { name: true, cluster: true, medianReplyHours: true } },
    },
  })
  return found.map(({ enterprise, duties, requirements, publishedAt, validUntil, ...opening }) => ({
    ...opening,
    company: enterprise.name,
    cluster: opening.cluster ?? enterprise.cluster,
    medianReplyHours: enterprise.medianReplyHours,
    text: `${duties}\n${requirements}`.trim(),
    publishedAt: publishedAt?.getTime() ?? 0,
    endsAt: validUntil ? endOfDay(localDateOfColumn(validUntil)).getTime() : null,
  }))
}

async function talentFacts(rows: Rows): Promise<TalentFacts[]> {
  const { where, ...page } = picked(rows)
  const found = await db().talent.findMany({
    where: { ...where, visibility: 'all_verified', user: { disabledAt: null } },
    ...page,
    select: {
      id: true,
      headline: true,
      universityName: true,
      majorName: true,
      degree: true,
      graduatingClass: true,
      currentCity: true,
      wishedCities: true,
      wishedSalaryFen: true,
      wishedTypes: true,
      skills: true,
      summary: true,
      resumeText: true,
      updatedAt: true,
      blocks: { select: { enterpriseId: true }, orderBy: { enterpriseId: 'asc' } },
      university: { select: { name: true } },
    },
  })
  return found.map(({ blocks, summary, resumeText, university, updatedAt, ...talent }) => ({
    ...talent,
    universityName: university?.name ?? talent.universityName,
    blocked: blocks.map(block => block.enterpriseId),
    text: withoutContact(`${summary}\n${resumeText}`.trim()),
    updatedAt: updatedAt.getTime(),
  }))
}

/** Text of a profile without what somebody could be reached by: numbers of five digits and more, addresses, handles. */
export function withoutContact(text: string): string {
  return text.replace(/\S*@\S*|https?:\/\/\S+/g, ' ').replace(/\+?\d[\d\s-]{5,}\d/g, ' ')
}

async function universityFacts(rows: Rows): Promise<UniversityFacts[]> {
  const { where, ...page } = picked(rows)
  return db().university.findMany({
    where,
    ...page,
    select: {
      id: true,
      code: true,
      name: true,
      nameEn: true,
      province: true,
      city: true,
      level: true,
      type: true,
      is985: true,
      is211: true,
      participates: true,
    },
  })
}

async function enterpriseFacts(rows: Rows): Promise<EnterpriseFacts[]> {
  const { where, ...page } = picked(rows)
  const found = await db().enterprise.findMany({
    where: { ...where, status: 'approved' },
    ...page,
    select: {
      id: true,
      name: true,
      shortName: true,
      city: true,
      district: true,
      cluster: true,
      size: true,
      introduction: true,
      medianReplyHours: true,
      _count: { select: { openings: { where: { status: 'published' } } } },
    },
  })
  return found.map(({ _count, introduction, ...enterprise }) => ({
    ...enterprise,
    openings: _count.openings,
    text: introduction,
  }))
}

const LOADERS: Record<IndexName, (rows: Rows) => Promise<{ id: string }[]>> = {
  openings: openingFacts,
  talents: talentFacts,
  universities: universityFacts,
  enterprises: enterpriseFacts,
}

/** What the documents of an index are made of; rows that must not be found are left out. */
export function loadFacts(index: IndexName, rows: Rows): Promise<{ id: string }[]> {
  return LOADERS[index](rows)
}

/** All of them in the order of their ids, page by page. */
export async function* allFacts(index: IndexName, take: number): AsyncGenerator<{ id: string }[]> {
  let after: string | null = null
  for (;;) {
    const page: { id: string }[] = await loadFacts(index, { after, take })
    if (page.length > 0) yield page
    if (page.length < take) return
    after = page.at(-1)!.id
  }
}
