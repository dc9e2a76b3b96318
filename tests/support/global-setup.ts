import { generateClient } from '#server/start/generate.mjs'

/** Before any test: the generated database client fits the schema. Servers start when a test file asks for them. */
export default async function prepare(): Promise<void> {
  await generateClient()
}
