/** Literals that are always true and always false in every encoding here (variable 0 is asserted). */
export const TRUE = 0
export const FALSE = 1
