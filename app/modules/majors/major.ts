/** One major of the catalogue: its code, its class (专业类) and its discipline (学科门类). */
export type Major = { code: string; name: string; majorClass: string; discipline: string }

/** A major as an import states it; `degree` is the degree awarded, `years` the length of the course. */
export type MajorRow = Major & { degree?: string | null; years?: string | null }
