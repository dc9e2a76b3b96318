/** The handling departments of the demonstration's district: name, kinds they usually lead, the mailbox of their head. */
export const DEPARTMENTS = [
  { name: '区教育局', kinds: ['schooling'], mailbox: 'department' },
  { name: '区住建局', kinds: ['housing'], mailbox: 'department2' },
  { name: '区卫健局', kinds: ['medical'], mailbox: 'dept-health' },
  { name: '区人社局', kinds: ['spouse', 'title', 'hiring'], mailbox: 'dept-hr' },
  { name: '区科工商务局', kinds: ['project', 'premises'], mailbox: 'dept-science' },
  { name: '区财政局', kinds: ['funding'], mailbox: 'dept-finance' },
  { name: '区公安分局', kinds: ['residence'], mailbox: 'dept-police' },
  { name: '区交通运输局', kinds: ['transport'], mailbox: 'dept-transport' },
] as const
export type DepartmentName = (typeof DEPARTMENTS)[number]['name']
