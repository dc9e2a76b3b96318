import { z } from 'zod'
import { MOST_SCANS } from './door-scan'

/** One scan as a device kept it: its own id, what was read or typed, and when by the device's clock. */
const scan = z.object({ id: z.uuid(), text: z.string().min(1).max(300), at: z.iso.datetime() })

/** What a device hands in after working without a connection. */
export const scansSchema = z.object({ scans: z.array(scan).min(1).max(MOST_SCANS) })
export type DeviceScan = z.output<typeof scan>
