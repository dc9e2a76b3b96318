export { extractText } from './extract-text.server'
export { fileKeysOf, filesData } from './personal-data.store.server'
export {
  deleteFile,
  describeFile,
  type FileContent,
  openFileUnchecked,
  openOwnFile,
} from './read-file.server'
export { MAX_TABLE_UPLOAD, storeTable, type TableUploadRefusal, withLocalCopy } from './store-table.server'
export { type FileOwner, storeUpload, type Upload } from './store-upload.server'
export { sweepFiles } from './sweep-files.server'
