// @ts-check
import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const TEXT = 25
const SINGLE_CHARACTER = 18
/** Types of system catalogues the adapter does not know: "char", name, regproc, aclitem[], regclass, regtype, … */
const CATALOGUE_TYPES = new Set([SINGLE_CHARACTER, 19, 24, 1034, 2205, 2206, 4089, 4096])

/**
 * Connections for migrations. Beyond the published adapter it reads system catalogues, sends a script whole (the
 * original cuts at every semicolon, also inside `$$` bodies), and drops its shadow databases.
 */
export class MigrationAdapter extends PrismaPg {
  /** @param {ReturnType<typeof connectionOf>} connection */
  constructor(connection) {
    super(connection)
    this.connection = connection
  }

  /** @override */
  async connect() {
    return prepare(await super.connect())
  }

  /** @override */
  async connectToShadowDb() {
    const main = await this.connect()
    const database = `prisma_migrate_shadow_${randomUUID()}`
    await main.executeScript(`create database "${database}" template template0`)
    const shadow = await new MigrationAdapter({ ...this.connection, database }).connect()
    const close = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await close()
      await main.executeScript(`drop database if exists "${database}" with (force)`)
      await main.dispose()
    }
    return shadow
  }
}

/**
 * The parts of an address. Given whole, it would win over the name of the shadow database, and the main one would
 * be emptied in its place.
 * @param {string} url
 */
export function connectionOf(url) {
  const { host, port, user, password, database, ssl } = new pg.Client(url)
  return { host, port, user, password: password ?? undefined, database, ssl }
}

/** @param {any} connection the adapter's own class, whose inner methods its types do not show */
function prepare(connection) {
  readCatalogues(connection)
  connection.executeScript = async (/** @type {string} */ script) => {
    try {
      await connection.client.query(script)
    } catch (error) {
      connection.onError(error)
    }
  }
  const startTransaction = connection.startTransaction.bind(connection)
  connection.startTransaction = async (/** @type {string} */ level) =>
    readCatalogues(await startTransaction(level))
  return connection
}

/** @param {any} queryable */
function readCatalogues(queryable) {
  const convert = queryable.queryRaw
  queryable.queryRaw = async (/** @type {object} */ query) => {
    const answer = await queryable.performIO(query)
    const types = answer.fields.map((/** @type {{ dataTypeID: number }} */ field) => field.dataTypeID)
    for (const field of answer.fields) if (CATALOGUE_TYPES.has(field.dataTypeID)) field.dataTypeID = TEXT
    const answered = Object.create(queryable, { performIO: { value: async () => answer } })
    const result = await convert.call(answered, query)
    types.forEach((/** @type {number} */ type, /** @type {number} */ column) => {
      if (type === SINGLE_CHARACTER) result.columnTypes[column] = ColumnTypeEnum.Character
    })
    return result
  }
  return queryable
}
