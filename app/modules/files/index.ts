export type { UploadRefusal } from './check-upload'
export { extensionsFor, type FilePurpose, PURPOSES } from './file-kinds'
export { unpacksSafely, zipEntries } from './zip-entries'
