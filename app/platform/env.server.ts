import { z } from 'zod'
import { s3AddressOf } from './s3/s3-address.server'

const flag = z.enum(['0', '1']).transform(value => value === '1')
const httpUrl = z.url({ protocol: /^https?$/ }).transform(value => value.replace(/\/+$/, ''))

function s3Objection(value: string): string | false {
  try {
    return s3AddressOf(value, process.env) && false
  } catch (error) {
    return (error as Error).message
  }
}

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  ORIGIN: httpUrl.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'),
  MEILI_URL: httpUrl.or(z.literal('')).default(''),
  MEILI_KEY: z.string().default(''),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .or(z.literal(''))
    .default(''),
  STORAGE_URL: z
    .string()
    .regex(/^(file:|s3:\/\/)/, 'must begin with file: or s3://')
    .superRefine((value, issues) => {
      const message = value.startsWith('s3:') && s3Objection(value)
      if (message) issues.addIssue({ code: 'custom', message })
    })
    .optional(),
  SECRET: z.string().min(32, 'must have at least 32 characters'),
  DEMO: flag.default(false),
  PROCESS: z.enum(['all', 'web', 'worker']).default('all'),
  /** Statements that take as long are logged; 0 logs none. */
  SLOW_QUERY_MS: z.coerce.number().int().min(0).default(500),
})

export type Env = z.output<typeof schema> & { ORIGIN: string; STORAGE_URL: string }

/**
 * Reads and checks the environment (contracts: "Environment").
 * Throws an Error whose message is one line naming the first wrong variable.
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Error(`${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'is wrong'}`)
  }
  const env = parsed.data
  return {
    ...env,
    ORIGIN: env.ORIGIN ?? `http://localhost:${env.PORT}`,
    STORAGE_URL: env.STORAGE_URL ?? `file:${env.DATA_DIR}/files`,
  }
}

let current: Env | undefined

/** The environment of this process, checked once. */
export function env(): Env {
  current ??= readEnv(process.env)
  return current
}

/** Has the environment read anew; for tests, which share a process and differ in it. */
export function forgetEnv(): void {
  current = undefined
}
