import type { Degree } from '../../app/kernel/degree'
import { APPLIANCES } from './data/work/appliances'
import { ELECTRONICS } from './data/work/electronics'
import { EQUIPMENT } from './data/work/equipment'
import { COMMON } from './data/work/every-trade'
import { FOOD } from './data/work/food'
import { MATERIALS } from './data/work/materials'

/** A line of work from which openings are made. Salaries in thousands of yuan a month. */
export type WorkFamily = {
  titles: string[]
  category: string
  degree: Degree
  salary: [number, number]
  majors: string[]
  skills: string[]
  /** How many openings of it there are beside the others. */
  weight: number
  duties: string[]
  requirements: string[]
}

const listOf = (text = '') => text.split(',')

/**
 * One family: a head line `titles # category # degree # salary from-to # majors # skills # weight`, then one line a
 * duty (`+`) and one a requirement (`-`).
 */
function familyOf(block: string): WorkFamily {
  const [head = '', ...lines] = block.split('\n')
  const [titles, category = '', degree, salary = '', majors, skills, weight] = head.split(' # ')
  const [from, to] = salary.split('-').map(Number)
  const marked = (mark: string) => lines.filter(line => line.startsWith(mark)).map(line => line.slice(2))
  return {
    titles: listOf(titles),
    category,
    degree: degree as Degree,
    salary: [from!, to!],
    majors: listOf(majors),
    skills: listOf(skills),
    weight: Number(weight),
    duties: marked('+ '),
    requirements: marked('- '),
  }
}

const familiesOf = (text: string) => text.trim().split('\n\n').map(familyOf)

/** Lines of work by cluster of the district; the common ones are everywhere. */
export const FAMILIES: Record<string, WorkFamily[]> = {
  equipment: familiesOf(EQUIPMENT),
  materials: familiesOf(MATERIALS),
  electronics: familiesOf(ELECTRONICS),
  food: familiesOf(FOOD),
  appliances: familiesOf(APPLIANCES),
}
export const COMMON_FAMILIES = familiesOf(COMMON)
