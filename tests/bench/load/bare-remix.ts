import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { inRoot } from '../../../server/paths.mjs'
import { packageProgram } from '../../../server/start/command.mjs'
import { run } from '../../support/run/program.mjs'

/** The yardstick of pages: a bare Remix application with twenty rows from memory, built and served here. */
export interface BareRemix {
  address: string
  pid: number
  stop: () => void
}

const SOURCE = inRoot('tests', 'bench', 'bare-remix')
const BUILD = inRoot('.data-test', 'bare-remix')

async function build(): Promise<void> {
  const args = ['vite:build', SOURCE, '--config', `${SOURCE}/vite.config.ts`]
  const env = { NODE_ENV: 'production', BARE_BUILD: BUILD }
  const { status, output } = await run(packageProgram('remix'), args, { show: false, env })
  if (status !== 0) throw new Error(`the bare application was not built:\n${output}`)
}

export async function startBareRemix(): Promise<BareRemix> {
  await build()
  const child = spawn(process.execPath, [`${SOURCE}/serve.mjs`, BUILD], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = () => void child.kill()
  process.once('exit', stop)
  for await (const line of createInterface(child.stdout))
    return { address: `http://127.0.0.1:${line}`, pid: child.pid ?? 0, stop }
  throw new Error('the bare application did not start')
}
