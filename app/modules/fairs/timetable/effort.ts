export type Effort = 'fast' | 'normal' | 'thorough'

/** How much work each effort allows, counted in steps so that every machine stops at the same place. */
export interface Budget {
  ejectSteps: number
  rematchRounds: number
  /** few-slot models solved exactly while the plan is below `goodEnough` of the bound */
  exactRounds: number
  goodEnough: number
  compactSteps: number
}

export const BUDGETS: Record<Effort, Budget> = {
  fast: { ejectSteps: 2000, rematchRounds: 200, exactRounds: 0, goodEnough: 1, compactSteps: 1_000_000 },
  normal: {
    ejectSteps: 3000,
    rematchRounds: 350,
    exactRounds: 24,
    goodEnough: 0.9995,
    compactSteps: 4_000_000,
  },
  thorough: {
    ejectSteps: 4000,
    rematchRounds: 800,
    exactRounds: 100,
    goodEnough: 1,
    compactSteps: 12_000_000,
  },
}
