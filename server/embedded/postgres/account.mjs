// @ts-check
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../../refusal.mjs'

/**
 * How to run PostgreSQL, which refuses to run as root.
 * @typedef {{ uid?: number, gid?: number, wrap: (program: string, args: string[]) => [string, string[]] }} Account
 */

/** @type {Account} */
const AS_MYSELF = { wrap: (program, args) => [program, args] }
/** Root inside a user namespace of its own: the files stay root's, the server sees an ordinary user. @type {Account} */
const IN_NAMESPACE = {
  wrap: (program, args) => ['unshare', ['--user', '--map-user=65534', '--map-group=65534', program, ...args]],
}

/**
 * Chooses the account for a data folder: oneself; for root the owner of the folder, else an unprivileged user who
 * can reach it, else a user namespace.
 * @param {string} dataFolder absolute path of the PostgreSQL data folder (may not exist yet)
 * @param {string} program the postgres program, tried once
 * @returns {Account}
 */
export function chooseAccount(dataFolder, program) {
  checkRunnable(program)
  if (process.getuid?.() !== 0) return AS_MYSELF
  const owner = existsSync(path.join(dataFolder, 'PG_VERSION')) ? statSync(dataFolder) : undefined
  const candidates = owner ? ownerAccounts(owner) : [...unprivilegedUsers(), IN_NAMESPACE]
  const account = candidates.find(candidate => canRun(candidate, program, dataFolder))
  if (account) return account
  throw new Refusal(
    `PostgreSQL does not run as root, and no other user can reach ${path.dirname(dataFolder)}. Start as an ordinary user, move the checkout out of the private home folder, or set DATABASE_URL.`,
  )
}

/** @param {string} program */
function checkRunnable(program) {
  const tried = spawnSync(program, ['--version'], { encoding: 'utf8' })
  if (tried.status === 0) return
  const library = tried.stderr?.match(/error while loading shared libraries: (\S+):/)?.[1]
  const reason = library
    ? `the system library ${library} is missing (install it, on Debian with apt-get)`
    : `its program does not run on this system (${tried.error?.message ?? tried.stderr.trim()})`
  throw new Refusal(
    `The embedded PostgreSQL cannot start: ${reason}. Or set DATABASE_URL to another PostgreSQL.`,
  )
}

/** @param {import('node:fs').Stats} owner @returns {Account[]} */
function ownerAccounts(owner) {
  return owner.uid === 0 ? [IN_NAMESPACE] : [userAccount(owner.uid, owner.gid)]
}

/** @param {number} uid @param {number} gid @returns {Account} */
function userAccount(uid, gid) {
  return { uid, gid, wrap: AS_MYSELF.wrap }
}

/** @returns {Account[]} */
function unprivilegedUsers() {
  return ['postgres', 'nobody'].flatMap(name => {
    const [uid, gid] = ['-u', '-g'].map(flag => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
    return uid?.trim() && gid?.trim() ? [userAccount(Number(uid), Number(gid))] : []
  })
}

/** @param {Account} account @param {string} program @param {string} dataFolder */
function canRun(account, program, dataFolder) {
  const [command, args] = account.wrap(program, ['--version'])
  const { uid, gid } = account
  if (spawnSync(command, args, { uid, gid, stdio: 'ignore' }).status !== 0) return false
  return uid === undefined || spawnSync('test', ['-x', path.dirname(dataFolder)], { uid, gid }).status === 0
}

/** Hands a file or folder to the account. @param {Account} account @param {string} file */
export function giveTo(account, file) {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(file, account.uid, account.gid)
}
