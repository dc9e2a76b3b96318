/** A cell; a date is an instant and is written as the civil date in Asia/Shanghai. Empty is null. */
export type Cell = string | number | Date | null
export type Column = { heading: string; width?: number; kind: 'text' | 'number' | 'date' }
export type ExportTable = { sheet: string; columns: Column[]; rows: AsyncIterable<readonly Cell[]> }
export type Page<T> = { items: T[]; pages: number }

/** The items of all pages, one page in memory at a time; the first is given, since its reading may be refused. */
export async function* itemsOf<T>(first: Page<T>, load: (page: number) => Promise<Page<T>>) {
  yield* first.items
  for (let page = 2; page <= first.pages; page++) yield* (await load(page)).items
}

/** Each item as a row. */
export async function* rowsOf<T>(items: AsyncIterable<T>, row: (item: T) => Cell[]): AsyncGenerator<Cell[]> {
  for await (const item of items) yield row(item)
}
