import { messagesFor } from '~/i18n/catalogue'
import { pairings } from '~/i18n/pairings'
import { OTHER_FIELDS } from '~/modules/pairings/index'
import { readSettings } from '~/modules/settings/index.server'
import type { FieldOption } from './field-name'

/** Every field by name: the district's clusters, then those beside them. */
export async function fieldOptions(locale: 'zh-CN' | 'en'): Promise<FieldOption[]> {
  const { clusters } = await readSettings()
  const { fields } = messagesFor(pairings, locale)
  return [
    ...clusters.clusters.map(({ key, zh, en }) => ({ key, name: locale === 'en' ? en : zh })),
    ...OTHER_FIELDS.map(key => ({ key, name: fields[key] })),
  ]
}
