/** What an action gives back when it refuses a form: typed values and error codes by field. */
export type Refused = { values: Record<string, unknown>; errors: Record<string, string[]> }

/** Name, value and error of a field: what was typed after a refusal, else what is stored. */
export function fieldsOf(
  reply: Refused | undefined,
  errors: Readonly<Record<string, string[]>> | null,
): (
  name: string,
  stored?: string | number | null,
) => {
  name: string
  defaultValue: string
  error: string[] | undefined
} {
  return (name, stored) => ({
    name,
    defaultValue: String((reply ? reply.values[name] : stored) ?? ''),
    error: errors?.[name],
  })
}
