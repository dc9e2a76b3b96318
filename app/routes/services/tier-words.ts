import { useOwnWords } from '../own-words'

type Tier = { code: string; nameZh: string; nameEn: string }

/** The name of a tier by its code, in the language of the page. */
export function useTierName(tiers: readonly Tier[]): (code: string) => string {
  const own = useOwnWords()
  return code => {
    const tier = tiers.find(one => one.code === code)
    return tier ? own(tier.nameZh, tier.nameEn) : code
  }
}
