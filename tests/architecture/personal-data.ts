import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Model = { name: string; mentions: string[]; parents: string[] }

const PEOPLE = new Set(['User', 'Talent', 'KeyTalent', 'Leader'])
const MENTION =
  /(^u|U)serId$|(^t|T)alentId$|ById$|^ownerId$|^leaderId$|(^e|E)mail$|(^p|P)hone|identity(Sealed|Key|Masked)$/

/** The models of a Prisma schema with the fields that mention a person, and the models they go with (cascade). */
export function modelsOf(schema: string): Model[] {
  return [...schema.matchAll(/^model (\w+) \{(.*?)^\}/gms)].map(([, name, body]) => {
    const fields = body!.split('\n').flatMap(line => {
      const field = /^\s+(\w+)\s+(\w+)(\[\])?/.exec(line)
      return field && !field[3] ? [{ name: field[1]!, type: field[2]!, line }] : []
    })
    const relations = fields.filter(field => field.line.includes('fields:'))
    return {
      name: name!,
      mentions: [
        ...relations.filter(field => PEOPLE.has(field.type)),
        ...fields.filter(field => field.type === 'String' && MENTION.test(field.name)),
      ].map(field => field.name),
      parents: relations.filter(field => field.line.includes('onDelete: Cascade')).map(field => field.type),
    }
  })
}

/** All schema files as one text. */
export function readSchema(folder: string): string {
  return readdirSync(folder)
    .map(file => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
}

/**
 * Models that mention a person, or go with a model somebody answers for, while nobody answers for them and no reason
 * exempts them.
 */
export function unanswered(
  models: Model[],
  held: ReadonlySet<string>,
  exempt: ReadonlySet<string>,
): string[] {
  return models
    .filter(({ name }) => !held.has(name) && !exempt.has(name))
    .filter(({ mentions, parents }) => mentions.length > 0 || parents.some(parent => held.has(parent)))
    .filter(
      ({ mentions, parents }) => mentions.length > 0 || !parents.every(parent => parent === 'Organisation'),
    )
    .map(({ name, mentions, parents }) => `${name} (${[...mentions, ...parents].join(', ')})`)
}
