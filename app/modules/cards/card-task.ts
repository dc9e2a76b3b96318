/** What of talent cards can wait for somebody, each with the list it is found in. */
export type CardTask =
  | 'supplement'
  | 'ending'
  | 'confirm'
  | 'review'
  | 'decide'
  | 'publish'
  | 'issue'
  | 'objections'
export type CardWork = { task: CardTask; count: number }[]
