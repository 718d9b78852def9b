import type { Row } from '../../functions/ords/columns'

/** A sound record of the Open Repair Data Standard, with some values of one's own. Made up. */
export const ordsRow = (changes: Partial<Row> = {}): Row => ({
  id: 'sample_1',
  data_provider: 'Sample Repairs',
  country: 'GBR',
  partner_product_category: 'Kitchen ~ Kettle',
  product_category: 'Kettle',
  product_category_id: '14',
  brand: 'Bosch',
  year_of_manufacture: '2015',
  product_age: '4.5',
  repair_status: 'Fixed',
  repair_barrier_if_end_of_life: '',
  group_identifier: 'Sample Fixers',
  event_date: '2019-05-18',
  problem: 'Switch, "loose"',
  ...changes,
})
