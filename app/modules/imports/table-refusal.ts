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

const SENTENCES: Record<TableRefusalCode, (facts: TableRefusal['facts']) => string> = {
  'file-missing': () => 'there is no such file',
  'file-too-large': facts => `the file is too large (at most ${facts.limit} MB)`,
  'file-type': facts => `cannot read ${facts.extension} files: give .csv, .xlsx or .jsonl`,
  encoding: () => 'the text is neither UTF-8 nor GB18030',
  malformed: facts => `the file is malformed${facts.line ? ` at line ${facts.line}` : ''} (${facts.reason})`,
  empty: () => 'the file is empty',
  'columns-missing': facts => `required columns are missing: ${facts.columns}`,
}

/** One English sentence for a refused file, for the command line. */
export function sentenceOfRefusal(refusal: TableRefusal, file: string): string {
  return `${file}: ${SENTENCES[refusal.code](refusal.facts)}; nothing was imported`
}
