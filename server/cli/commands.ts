import type { Command } from 'commander'

/** A command of the command line; its code is loaded only when it is called or asked for help. */
export type CommandEntry = { summary: string; register: (program: Command) => Promise<void> }

/** Every command by name, in the order the help shows them. */
export const COMMANDS: Record<string, CommandEntry> = {
  import: {
    summary: 'bring a list in from CSV, XLSX or JSON lines',
    register: async program => (await import('./import')).registerImport(program),
  },
  export: {
    summary: 'write a list to CSV, XLSX or JSON lines',
    register: async program => (await import('./export')).registerExport(program),
  },
  'search-index': {
    summary: 'rebuild the search index, or compare it with the database',
    register: async program => (await import('./search-index')).registerSearchIndex(program),
  },
  timetable: {
    summary: 'solve, check and arrange timetables of a fair',
    register: async program => {
      const command = (await import('./timetable')).registerTimetable(program)
      ;(await import('./timetable-arrange')).registerArrange(command)
    },
  },
  lottery: {
    summary: 'draw a lottery, and verify one that was drawn',
    register: async program => (await import('./lottery')).registerLottery(program),
  },
  cards: {
    summary: 'compute stored decisions about talent cards again',
    register: async program => (await import('./cards')).registerCards(program),
  },
  user: {
    summary: 'accounts of the talent office, and new passwords',
    register: async program => (await import('./user')).registerUser(program),
  },
  privacy: {
    summary: 'copy or erase what the site holds of somebody',
    register: async program => (await import('./privacy')).registerPrivacy(program),
  },
  match: {
    summary: 'rank openings for graduates, and titles by likeness',
    register: async program => (await import('./match')).registerMatch(program),
  },
  backup: {
    summary: 'write database, uploads and settings into one file',
    register: async program => (await import('./backup')).registerBackup(program),
  },
  restore: {
    summary: 'load a backup into an empty database',
    register: async program => (await import('./restore')).registerRestore(program),
  },
  addresses: {
    summary: 'show where the database, the search and the mail server are, with their keys',
    register: async program => (await import('./addresses')).registerAddresses(program),
  },
}
