import { addDays, localDateOf, startOfDay } from '../../kernel/local-date'
import { type PersonalData, removed } from '../../platform/personal-data.server'

const MONTH_DAYS = 31

/** What somebody did, as the log has it: by id and without personal data. It stays as evidence for its time. */
export const auditData: PersonalData = {
  holdings: [
    {
      key: 'log',
      models: ['AuditEntry'],
      read: (client, { userId }) =>
        client.auditEntry.findMany({
          where: { actorUserId: userId },
          omit: { actorUserId: true, requestId: true },
          orderBy: { at: 'desc' },
        }),
      count: (client, { userId }) => client.auditEntry.count({ where: { actorUserId: userId } }),
      erase: async (tx, { userId }, { now, rules }) => {
        const count = await tx.auditEntry.count({ where: { actorUserId: userId } })
        const until = addDays(localDateOf(now), rules.logMonths * MONTH_DAYS)
        return { removed: 0, kept: count > 0 ? [{ count, why: 'log', until }] : [] }
      },
      expire: (tx, { now, rules }) =>
        removed(
          tx.auditEntry.deleteMany({
            where: { at: { lt: startOfDay(addDays(localDateOf(now), -rules.logMonths * MONTH_DAYS)) } },
          }),
        ),
    },
  ],
}
