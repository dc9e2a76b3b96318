// @ts-check
import { readState } from '../state.mjs'

/**
 * The complete environment of the site's processes.
 * @param {import('./environment.mjs').Wishes} wishes
 * @param {Record<string, string>} servers variables of the embedded servers
 * @param {boolean} dev
 * @returns {Record<string, string>}
 */
export function siteEnvironment(wishes, servers, dev) {
  return {
    ...addresses(wishes),
    ...servers,
    LOG_LEVEL: process.env.LOG_LEVEL ?? (process.stdout.isTTY ? 'warn' : 'info'),
    NODE_ENV: dev ? 'development' : 'production',
    PORT: String(wishes.port),
    HOST: wishes.host,
    ORIGIN: wishes.origin ?? `http://localhost:${wishes.port}`,
    DATA_DIR: wishes.dataDir,
    SECRET: wishes.secret ?? readState(wishes.dataDir).secret,
    DEMO: wishes.demo ? '1' : '0',
  }
}

/** @param {import('./environment.mjs').Wishes} wishes @returns {Record<string, string>} */
function addresses({ databaseUrl, meiliUrl, smtpUrl }) {
  return {
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...(smtpUrl && { SMTP_URL: smtpUrl }),
    MEILI_URL: meiliUrl ?? '',
  }
}
