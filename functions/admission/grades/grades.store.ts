/**
 * Monthly evaluations, grades and their schemes, rankings.
 *
 * | Access pattern                  | Table and key or index                                             | Cost               |
 * |---------------------------------|--------------------------------------------------------------------|--------------------|
 * | grade of maker and provider     | Providers `PROV#<provider>` / `GRADE#<maker>`                      | 1 GetItem          |
 * | its log, oldest first           | the same, sk `LOG#GRADE#<maker>#<sequence>`                        | 1 Query            |
 * | grades of a provider            | the same, sk prefix `GRADE#`                                       | 1 Query            |
 * | a maker's open cases, or others | Providers byMaker `GRADES#<maker>#OPEN` or `#REST`, provider (keys) | 1 Query, 1 BatchGet |
 * | published grades of a region    | Providers byList `GRADED#<province>`, `<county>#<id>`              | 1 Query; 4 at most where some are not in effect yet |
 * | an action on a grade            | record, grade at its version, entry, notice, deadlines             | 1 GetItem, 1 transaction |
 * | evaluation of a month           | Providers `PROV#<provider>` / `MONTHLY#<maker>#<month>`            | 1 GetItem          |
 * | evaluations, latest first       | the same, sk prefix `MONTHLY#<maker>#`                             | 1 Query            |
 * | scheme on a day, schemes        | Manufacturers `M#<maker>` / `GRADESCHEME#<first day>`              | 1 Query            |
 * | funnel of a figure and month    | Insights `RANKING#<maker>#<month>#<figure>` / `FUNNEL`             | 1 GetItem, some 2 RCU |
 * | page of a ranking               | Insights byList, the same / `<upper end>#<provider>`               | 1 Query            |
 * | all rows of a ranking, for jobs | Insights, the same / `P#<provider>`                                | 1 Query per 1 000  |
 *
 * Writes of a provider's month go in one transaction: mark, job count, evaluation, at most 6 ranking rows, and where a
 * grade is proposed the grade, its entry, a notice.
 */
import { createGradeSchemesStore } from './grade-schemes.store'
import { createMonthlyEvaluationsStore } from './monthly-evaluations.store'
import { createProviderGradesStore } from './provider-grades.store'
import { createRankingsStore } from './rankings.store'

export const createGradesStore = () => ({
  ...createProviderGradesStore(),
  ...createGradeSchemesStore(),
  ...createMonthlyEvaluationsStore(),
  ...createRankingsStore(),
})

export type GradesStore = ReturnType<typeof createGradesStore>
