import type { OpeningRow } from '#search/openings'
import { thousandYuanOfFen } from '../../kernel/money'

const k = (fen: number | null) => (fen === null ? null : thousandYuanOfFen(fen))

/** One opening as the public interface gives it; salaries in thousands of yuan a month. */
export function openingItem(opening: OpeningRow, origin: string) {
  return {
    id: opening.id,
    externalId: opening.externalId,
    title: opening.title,
    company: opening.company,
    companyId: opening.enterpriseId,
    city: opening.city,
    district: opening.district,
    degree: opening.degree,
    type: opening.employment,
    headcount: opening.headcount,
    salaryMinK: k(opening.salaryMinFen),
    salaryMaxK: k(opening.salaryMaxFen),
    salaryMonths: opening.salaryMonths,
    skills: opening.skills,
    publishedAt: new Date(opening.publishedAt).toISOString(),
    url: `${origin}/openings/${opening.id}`,
  }
}
export type OpeningItem = ReturnType<typeof openingItem>
