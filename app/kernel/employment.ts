/** Kinds of employment an opening offers and a talent wishes for. */
export const EMPLOYMENTS = ['full_time', 'part_time', 'internship'] as const
export type Employment = (typeof EMPLOYMENTS)[number]
