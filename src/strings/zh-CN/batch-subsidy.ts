/** What `subsidy` says on the command line. Amounts come as text. */
export const batchSubsidy = {
  open: '未定',
  title: (file: string, studios: number): string => `${file}：补助测算，${studios} 个命名`,
  level: (label: string, studios: number, rate: string, entitled: string, paid: string): string =>
    `  ${label}  ${studios} 个  标准 ${rate}  应补助 ${entitled}  已拨付 ${paid}`,
  total: (entitled: string, paid: string, difference: string): string =>
    `  合计  应补助 ${entitled} 元，已拨付 ${paid} 元，差额 ${difference} 元`,
  unsettled: (address: string, studio: string, why: string): string => `  待定  ${address} ${studio}  ${why}`,
};
