import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('../node_modules/.schema-engine.mjs', import.meta.url))
export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://placeholder' },
})
