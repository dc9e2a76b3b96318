import { emptied, type PersonalData } from '../../platform/personal-data.server'

/** Uses of vouchers: the log keeps that there was one, for the settlement with the partner, without whose it was. */
export const vouchersData: PersonalData = {
  holdings: [
    {
      key: 'voucherUses',
      models: ['VoucherUse'],
      read: (client, { userId }) =>
        client.voucherUse.findMany({
          where: { userId },
          select: {
            period: true,
            usedAt: true,
            voucher: { select: { nameZh: true } },
            counter: { select: { name: true, partner: true } },
          },
        }),
      erase: (tx, { userId }) =>
        emptied(tx.voucherUse.updateMany({ where: { userId }, data: { userId: null } })),
    },
  ],
}
