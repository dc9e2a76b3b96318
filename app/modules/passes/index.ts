export { letsPass, MOST_SCANS, SCAN_OUTCOMES, type ScanOutcome } from './door-scan'
export { type DeviceScan, scansSchema } from './scan.schema'
export { printedCode, readShortCode } from './short-code'
