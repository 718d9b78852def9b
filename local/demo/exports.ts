import { ulid } from 'ulid'
import { beginExport } from '../../functions/exports/change-export.use-case'
import type { Exporter } from '../../functions/exports/data-export'
import { createExportsStore } from '../../functions/exports/exports.store'
import type { Request } from '../../functions/platform/once'
import { addMonths, monthOf } from '../../functions/shared/days'

const exporters: readonly Exporter[] = [
  { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId: 'hailan' },
  { role: 'REGULATOR', subject: 'demo-regulator', region: '420000' },
]

/** The maker and the authority have the last two months made ready (G1): the stack's own worker writes the files. */
export const takeOut = async (requestOf: (label: string) => Request): Promise<void> => {
  for (const exporter of exporters) {
    const request = requestOf(`export ${exporter.role}`)
    const month = monthOf(request.at)
    const asked = { format: 'CSV', from: addMonths(month, -1), to: month } as const
    await beginExport(createExportsStore(), exporter, asked, request, ulid(request.at.getTime()))
  }
}
