// @ts-check
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Whether a process with this id lives (also when it belongs to somebody else).
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** Ended, but not yet taken note of by its parent. @param {number} pid */
function isZombie(pid) {
  if (process.platform !== 'linux') return false
  try {
    return /\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/**
 * The arguments a process was started with, joined by blanks; empty when it is gone or hidden.
 * @param {number} pid
 */
export function commandOf(pid) {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

/**
 * Processes whose command line holds every one of the given pieces.
 * @param {string[]} pieces
 * @returns {number[]} process ids
 */
export function findProcesses(pieces) {
  return allProcesses().filter(pid => {
    const command = commandOf(pid)
    return command !== '' && pieces.every(piece => command.includes(piece))
  })
}

/** @returns {number[]} */
function allProcesses() {
  if (process.platform === 'linux') return readdirSync('/proc').filter(isNumber).map(Number)
  const listed = spawnSync('ps', ['-ax', '-o', 'pid='], { encoding: 'utf8' }).stdout ?? ''
  return listed.split('\n').map(Number).filter(Boolean)
}

/** @param {string} name */
function isNumber(name) {
  return /^\d+$/.test(name)
}

/**
 * Asks a process to end and waits for it; after the time given it is killed.
 * @param {number} pid @param {NodeJS.Signals} signal @param {number} [withinMs]
 */
export async function endProcess(pid, signal, withinMs = 15_000) {
  if (!send(pid, signal)) return
  const deadline = Date.now() + withinMs
  while (isAlive(pid) && Date.now() < deadline) await pause(20)
  if (isAlive(pid)) send(pid, 'SIGKILL')
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
