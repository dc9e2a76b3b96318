// @ts-check
import { run } from './program.mjs'

const QUICKLY = ['--fetch-retries=0', '--fetch-timeout=10000']

/**
 * Asks the package registry for known weak points of the packages the site runs with.
 * A network without the internet, or a registry that cannot say, is no fault of the code.
 * @returns {Promise<{ status: 'clean' | 'found' | 'unknown', says: string }>} `found` for critical ones alone
 */
export async function auditPackages() {
  const { output } = await run('npm', ['audit', '--omit=dev', '--json', ...QUICKLY], { show: false })
  const counts = countsOf(output)
  if (!counts) return { status: 'unknown', says: 'the package registry does not answer audits: not checked' }
  const { critical = 0, high = 0, moderate = 0, low = 0 } = counts
  const says = `${critical} critical, ${high} high, ${moderate} moderate, ${low} low; npm audit shows them`
  return { status: critical > 0 ? 'found' : 'clean', says }
}

/** @param {string} output @returns {Record<string, number> | undefined} nothing unless this is a real answer */
export function countsOf(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)).metadata
      ?.vulnerabilities
  } catch {
    return undefined
  }
}
