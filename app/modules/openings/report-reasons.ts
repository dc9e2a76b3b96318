/** Why an opening is reported. */
export const REPORT_REASONS = ['false', 'fee', 'discrimination', 'contact', 'closed', 'other'] as const
export type ReportReason = (typeof REPORT_REASONS)[number]
