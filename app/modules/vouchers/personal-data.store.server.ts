import { emptied, type PersonalData } from '../../platform/personal-data.server'

/** Uses of vouchers: that there was one is counted on, whose it was goes. */
export const vouchersData: PersonalData = {
  holdings: [
    {
      key: 'voucherUses',
      models: ['VoucherUse'],
      read: (client, { userId }) =>
        client.voucherUse.findMany({
          where: { userId },
          omit: { ticket: true },
          include: {
            voucher: { select: { nameZh: true, nameEn: true } },
            counter: { select: { name: true } },
          },
        }),
      erase: (tx, { userId }) =>
        emptied(tx.voucherUse.updateMany({ where: { userId }, data: { userId: null } })),
    },
  ],
}
