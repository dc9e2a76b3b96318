export { extractText } from './extract-text.server'
export {
  deleteFile,
  describeFile,
  type FileContent,
  openFileUnchecked,
  openOwnFile,
} from './read-file.server'
export { type FileOwner, storeUpload, type Upload } from './store-upload.server'
export { sweepFiles } from './sweep-files.server'
