import { z } from 'zod'
import { defineEvent } from '../events/index'

/** The talent office changed a section of the settings. */
export const settingChanged = defineEvent('setting.changed', z.object({ section: z.string() }))
