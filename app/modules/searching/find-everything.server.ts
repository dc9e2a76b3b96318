import { askForNames, type NamesAnswer } from '#search/names-ask'
import { questionPieces } from '#search/question/pieces'
import { planQuestion } from '#search/question/plan'
import { engineOr } from './ask-engine.server'
import { findOpenings } from './find-openings.server'
import { enterprisesHolding, universitiesHolding } from './names.store.server'
import { readOpeningsQuery } from './openings-params'

const SHOWN = 5
const SUGGESTED_TITLES = 6
const SUGGESTED_NAMES = 3

async function findNames(q: string, limit: number): Promise<NamesAnswer> {
  const plan = planQuestion(q)
  return engineOr(
    (at, until) => askForNames(at, { plan, limit, until }),
    async () => {
      const { wanted } = questionPieces(plan.terms)
      const [enterprises, universities] = await Promise.all([
        enterprisesHolding(wanted, limit),
        universitiesHolding(wanted, limit),
      ])
      return { enterprises, universities }
    },
  )
}

/** The best of openings, enterprises and universities for one question. */
export async function findEverything(q: string, now: Date) {
  const { query } = readOpeningsQuery(new URLSearchParams({ q }))
  const [openings, names] = await Promise.all([
    findOpenings({ ...query, pageSize: SHOWN }, now),
    findNames(query.q, SHOWN),
  ])
  return { openings, ...names }
}

/** What a question may become: titles of openings, names of enterprises and universities, each once. */
export async function suggest(q: string, now: Date): Promise<string[]> {
  const { query } = readOpeningsQuery(new URLSearchParams({ q }))
  if (query.q === '') return []
  const [openings, names] = await Promise.all([
    findOpenings({ ...query, pageSize: 4 * SUGGESTED_TITLES }, now),
    findNames(query.q, SUGGESTED_NAMES),
  ])
  const titles = [...new Set(openings.rows.map(row => row.title))].slice(0, SUGGESTED_TITLES)
  const others = [...names.enterprises.rows, ...names.universities.rows].map(row => row.name)
  return [...new Set([...titles, ...others])]
}
