/** One entry of GB/T 4754: sections (门类) are letters, below them 大类, 中类, 小类 with their section's letter first. */
export type IndustryRow = {
  code: string
  name: string
  level: string
  parent: string | null
  section: string
}
