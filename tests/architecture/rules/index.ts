import type { Rule } from '../project'
import { cycles } from './cycles'
import { database } from './database'
import { listedEvents } from './events'
import { names, rootNames } from './names'
import { guardedRoutes, mappedRoutes } from './routes'
import { serverOnly } from './server-only'
import { sizes } from './sizes'
import { knownModules, tiers } from './tiers'
import { unfinished } from './unfinished'

/** All rules of the house. */
export const RULES: readonly Rule[] = [
  tiers,
  knownModules,
  database,
  serverOnly,
  cycles,
  guardedRoutes,
  mappedRoutes,
  listedEvents,
  names,
  rootNames,
  sizes,
  unfinished,
]
