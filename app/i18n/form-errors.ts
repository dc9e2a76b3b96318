import { catalogue, type Messages } from './catalogue'
import en from './en/form-errors'
import zh from './zh-CN/form-errors'

/** Words for the error codes of schemas and refusals. */
export const formErrors = catalogue(zh, en)

/** Error codes by field turned into words; an unknown code shows as itself so that it is noticed. */
export function wordErrors(
  words: Messages<typeof zh>,
  errors: Record<string, readonly string[]> | undefined,
): Record<string, string[]> | null {
  if (!errors) return null
  return Object.fromEntries(
    Object.entries(errors).map(([field, codes]) => [
      field,
      codes.map(code => words[code as keyof typeof zh] ?? code),
    ]),
  )
}
