import { chanceOf, idOf } from './chance'
import { DEMO_UNIVERSITIES, type DemoUniversity } from './data/universities'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { personName } from './people'
import type { DemoTalent } from './talents'
import {
  collegesOf,
  degreesOf,
  HOME_UNIVERSITY,
  majorCode,
  OTHER_UNIVERSITY,
  universityId,
} from './universities'

const UNCLAIMED: Record<string, number> = { [HOME_UNIVERSITY]: 86, [OTHER_UNIVERSITY]: 34 }

function addClaimed(tables: DemoTables, talent: DemoTalent, days: Days): void {
  const chance = chanceOf(`roster/${talent.serial}`)
  const { university, serial, graduatingClass } = talent
  const importedAt = days.at(-chance.int(76, 90), 10)
  tables.roster_entry.push({
    id: idOf('roster', serial),
    universityId: universityId(university.code),
    externalId: `${graduatingClass - 4}${String(100_000 + serial)}`,
    name: talent.name,
    majorCode: majorCode(talent.major),
    majorName: talent.major,
    degree: talent.degree,
    graduatingClass,
    email:
      serial < 2
        ? `graduate${serial === 0 ? '' : 2}@demo.test`
        : `g${String(serial).padStart(4, '0')}@demo.test`,
    phone: talent.phone,
    skills: talent.skills,
    wishedCities: [],
    wishedSalaryFen: null,
    invitedAt: new Date(talent.createdAt.getTime() - 3_600_000 * chance.int(2, 40)),
    claimedAt: talent.createdAt,
    talentId: talent.id,
    createdAt: importedAt,
    updatedAt: talent.createdAt,
  })
}

function addUnclaimed(tables: DemoTables, university: DemoUniversity, index: number, days: Days): void {
  const key = `${university.code.slice(-5)}-${index}`
  const chance = chanceOf(`unclaimed/${key}`)
  const major = chance.pick(chance.pick(collegesOf(university)).majors)
  const [graduatingClass] = days.classes
  const invited = chance.bool(0.4)
  const importedAt = days.at(-chance.int(9, 20), 10)
  tables.roster_entry.push({
    id: idOf('roster', key),
    universityId: universityId(university.code),
    externalId: `${graduatingClass - 4}${String(200_000 + index)}`,
    name: personName(chance),
    majorCode: majorCode(major),
    majorName: major,
    degree: degreesOf(university)[0]!,
    graduatingClass,
    email: chance.bool(0.9) ? `s${key}@demo.test` : null,
    phone: null,
    skills: [],
    wishedCities: [],
    wishedSalaryFen: null,
    invitedAt: invited ? days.at(-chance.int(2, 8), 11) : null,
    claimedAt: null,
    talentId: null,
    createdAt: importedAt,
    updatedAt: importedAt,
  })
}

/** Rosters of the career offices: most graduates came by them, and some have yet to claim their entry. */
export function addRosters(tables: DemoTables, talents: DemoTalent[], days: Days): void {
  for (const talent of talents) {
    if (talent.serial < 2 || chanceOf(`claims/${talent.serial}`).bool(0.62)) addClaimed(tables, talent, days)
  }
  for (const university of DEMO_UNIVERSITIES) {
    const count = UNCLAIMED[university.code] ?? chanceOf(`roster/${university.code}`).int(6, 24)
    for (let index = 0; index < count; index++) addUnclaimed(tables, university, index, days)
  }
}
