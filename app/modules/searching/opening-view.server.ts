import type { FoundOpening, OpeningsAnswer } from '#search/openings-ask'
import { needlesFor } from '#search/question/needles'
import { planQuestion } from '#search/question/plan'
import { type Marks, marksIn } from '#search/text/marks'
import type { Degree } from '../../kernel/degree'
import { localDateOf } from '../../kernel/local-date'

const SOON_MS = 3 * 86_400_000
const MOST_SKILLS = 5

/** What a list shows of one opening. `note`: where the words asked for stand when the title does not hold them. */
export type OpeningView = {
  id: string
  title: string
  marks: Marks
  company: string
  place: string
  degree: Degree
  headcount: number
  minFen: number | null
  maxFen: number | null
  months: number
  replyHours: number | null
  at: string
  /** Last day, when it is near. */
  until: string | null
  note: { kind: 'skills' | 'text'; text: string; marks: Marks } | null
}

function noteOf(opening: FoundOpening, needles: readonly string[], separator: string): OpeningView['note'] {
  const skills = opening.skills.filter(skill => marksIn(skill, needles).length > 0).slice(0, MOST_SKILLS)
  if (skills.length > 0) {
    const text = skills.join(separator)
    return { kind: 'skills', text, marks: marksIn(text, needles) }
  }
  const marks = opening.snippet ? marksIn(opening.snippet, needles) : []
  return opening.snippet && marks.length > 0 ? { kind: 'text', text: opening.snippet, marks } : null
}

const placeOf = ({ city, district }: FoundOpening) =>
  district.startsWith(city) ? district || city : city + district

/** The rows of an answer as the list shows them, with what was asked for marked. */
export function viewOpenings(
  answer: Pick<OpeningsAnswer, 'rows' | 'mode'>,
  q: string,
  now: Date,
  separator: string,
): OpeningView[] {
  const needles = q === '' ? [] : needlesFor(planQuestion(q), answer.mode)
  return answer.rows.map(opening => {
    const marks = marksIn(opening.title, needles)
    const soon = opening.endsAt !== null && opening.endsAt - now.getTime() < SOON_MS
    return {
      id: opening.id,
      title: opening.title,
      marks,
      company: opening.company,
      place: placeOf(opening),
      degree: opening.degree,
      headcount: opening.headcount,
      minFen: opening.salaryMinFen,
      maxFen: opening.salaryMaxFen,
      months: opening.salaryMonths,
      replyHours: opening.medianReplyHours,
      at: new Date(opening.publishedAt).toISOString(),
      until: soon ? localDateOf(new Date(opening.endsAt! - 1)) : null,
      note: needles.length > 0 && marks.length === 0 ? noteOf(opening, needles, separator) : null,
    }
  })
}
