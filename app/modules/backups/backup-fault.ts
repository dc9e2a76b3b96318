/** A backup file that cannot be trusted, with the place where it went wrong. */
export class BackupFault extends Error {
  override name = 'BackupFault'

  constructor(
    /** Where: bytes of the file, and the table or upload being read. */
    readonly place: string,
    readonly says: string,
  ) {
    super(`${place}: ${says}`)
  }
}
