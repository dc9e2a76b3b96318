/** Why a file as a whole cannot be read; nothing of it was imported. */
export type TableRefusalCode =
  | 'file-missing'
  | 'file-too-large'
  | 'file-type'
  | 'encoding'
  | 'malformed'
  | 'empty'
  | 'columns-missing'

export class TableRefusal extends Error {
  constructor(
    readonly code: TableRefusalCode,
    readonly facts: Record<string, string | number> = {},
  ) {
    super(
      `${code}${Object.entries(facts)
        .map(([key, value]) => ` ${key}=${value}`)
        .join('')}`,
    )
    this.name = 'TableRefusal'
  }
}

/** One row of a table: its number as a spreadsheet counts and its cells by heading. */
export type TableRow = {
  row: number
  cells: Record<string, string>
  /** A fault of the row as a whole or of one cell, found while reading. */
  fault?: { column: string; code: 'cell-count' | 'formula' | 'not-json' }
}

export type Table = { columns: string[]; rows: AsyncIterable<TableRow> }
