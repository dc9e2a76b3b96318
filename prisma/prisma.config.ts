import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Set before the command line looks for its native engine, so that it never downloads one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('schema-engine.mjs', import.meta.url))

export default defineConfig({
  schema: 'schema',
  migrations: { path: process.env.MIGRATIONS_FOLDER ?? 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://placeholder' },
})
