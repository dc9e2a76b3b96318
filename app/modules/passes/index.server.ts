export { makePass, newShortCode, type Pass, type PassFault, type PassKind, readPass } from './pass.server'
export { passAddress, passPicture } from './pass-picture.server'
export { type Admission, type Claim, type Door, takeScans } from './take-scans.server'
