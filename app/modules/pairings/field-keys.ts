/** Fields beside the district's industry clusters; the clusters come from the settings. */
export const OTHER_FIELDS = ['education', 'health', 'rural', 'culture', 'services'] as const
export type OtherField = (typeof OTHER_FIELDS)[number]

/** Whether a key is one of the fields beside the clusters. */
export function isOtherField(key: string): key is OtherField {
  return (OTHER_FIELDS as readonly string[]).includes(key)
}
