import { type Command, InvalidArgumentError, Option } from 'commander'

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number from 0 to 999999999')
  return Number(text)
}

/**
 * Mounts `timetable solve` and `timetable check` on a program. The solver is loaded only when a command
 * runs, so that help stays quick. Returns the `timetable` command, for further ones beside them.
 */
export function registerTimetable(program: Command): Command {
  const timetable = program.command('timetable').description('solve and check the timetable of a fair')
  timetable
    .command('solve <instance>')
    .description('find the best timetable for INSTANCE.json, with a proof of how good it is')
    .option('--out <file>', 'write the plan here instead of to standard output')
    .option('--seed <number>', 'same seed, same plan', wholeNumber, 1)
    .addOption(
      new Option('--effort <effort>', 'how long to look')
        .choices(['fast', 'normal', 'thorough'])
        .default('normal'),
    )
    .addOption(
      new Option('--lng <language>', 'language of the sentences').choices(['en', 'zh']).default('en'),
    )
    .action(async (file, flags) => {
      const [{ orRefuse }, { runSolve }] = await load()
      await orRefuse(() => runSolve(file, flags))
    })
  timetable
    .command('check <instance> <plan>')
    .description('check PLAN.json against INSTANCE.json, its proof included')
    .action(async (instance, plan) => {
      const [{ orRefuse }, { runCheck }] = await load()
      await orRefuse(() => runCheck(instance, plan))
    })
  return timetable
}

function load() {
  return Promise.all([import('./timetable-files'), import('./timetable-run')])
}
