import type { PublicOpening } from '~/modules/openings/index.server'

const EMPLOYMENT = { full_time: 'FULL_TIME', part_time: 'PART_TIME', internship: 'INTERN' } as const
const ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}
const HTML: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

/** JSON that is safe inside a script element: nothing in it can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, mark => ESCAPES[mark]!)
}

function paragraphs(text: string): string {
  const escaped = text.replace(/[<>&"]/g, mark => HTML[mark]!)
  return `<p>${escaped.split('\n').filter(Boolean).join('</p><p>')}</p>`
}

function salaryOf({ facts }: PublicOpening) {
  const { salaryMinFen, salaryMaxFen } = facts
  if (salaryMinFen === null && salaryMaxFen === null) return undefined
  return {
    '@type': 'MonetaryAmount',
    currency: 'CNY',
    value: {
      '@type': 'QuantitativeValue',
      ...(salaryMinFen !== null && { minValue: salaryMinFen / 100 }),
      ...(salaryMaxFen !== null && { maxValue: salaryMaxFen / 100 }),
      unitText: 'MONTH',
    },
  }
}

/** schema.org `JobPosting` of an opening that takes applications (https://schema.org/JobPosting). */
export function jobPosting(opening: PublicOpening) {
  const { facts, enterprise } = opening
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: facts.title,
    description: paragraphs([facts.duties, facts.requirements].filter(Boolean).join('\n') || facts.title),
    identifier: { '@type': 'PropertyValue', name: enterprise.name, value: opening.id },
    datePosted: opening.publishedAt.toISOString(),
    ...(facts.validUntil && { validThrough: `${facts.validUntil}T23:59:59+08:00` }),
    employmentType: EMPLOYMENT[facts.employment],
    totalJobOpenings: facts.headcount,
    hiringOrganization: { '@type': 'Organization', name: enterprise.name },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        ...(facts.province && { addressRegion: facts.province }),
        ...(facts.city && { addressLocality: facts.city }),
        ...(facts.district && { streetAddress: `${facts.district}${facts.address}` }),
      },
    },
    baseSalary: salaryOf(opening),
    ...(facts.skills.length > 0 && { skills: facts.skills.join(', ') }),
    ...(facts.industry && { industry: facts.industry }),
    directApply: true,
    url: opening.url,
  }
}
