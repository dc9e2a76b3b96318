/** A field of talents and leaders with its name in the language of the page. */
export type FieldOption = { key: string; name: string }

/** The name of a field; the key itself for one the district no longer has. */
export function fieldName(fields: readonly FieldOption[], key: string): string {
  return fields.find(field => field.key === key)?.name ?? key
}
