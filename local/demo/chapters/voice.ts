import { newAnnotation } from '../../../functions/callbacks/annotations/annotation'
import { createAnnotationsStore } from '../../../functions/callbacks/annotations/annotations.store'
import { newProgramme, type ProgrammeInput } from '../../../functions/callbacks/programmes/programme'
import { createProgrammesStore } from '../../../functions/callbacks/programmes/programmes.store'
import type { QuestionInput } from '../../../functions/callbacks/questionnaires/contents'
import { draft } from '../../../functions/callbacks/questionnaires/life'
import { createQuestionnairesStore } from '../../../functions/callbacks/questionnaires/questionnaires.store'
import { publishQuestionnaire } from '../../../functions/callbacks/questionnaires/questionnaires.use-case'
import { addDays, dayOf } from '../../../functions/shared/days'
import { editionId } from '../../../functions/shared/editions'
import type { Viewer } from '../../../functions/shared/viewer'
import { scopeOf } from '../../../functions/supervision/rollup-keys'
import type { Chapter } from '../chapter'

const MAKER = 'hailan'
export const YEARLY = `${MAKER}.yearly`
const maker: Viewer = { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId: MAKER }

const question = (code: string, part: QuestionInput['part'], textZh: string, textEn: string): QuestionInput => ({
  ...{ code, part, textZh, textEn, kind: 'SCORE', required: true },
})
const questions: readonly QuestionInput[] = [
  question('FIXED', 'core', '故障是否彻底修好？', 'Was the fault gone for good?'),
  question('QUICK', 'auxiliary', '从报修到上门等了多久？', 'How long was the wait for the visit?'),
  question('PRICE', 'auxiliary', '收费是否清楚合理？', 'Was the price clear and fair?'),
  question('POLITE', 'personal', '师傅态度如何？', 'How did the technician behave?'),
  { ...question('WISH', 'personal', '还有什么建议？', 'What else do you wish?'), kind: 'TEXT', required: false },
]

/** Hailan asks by its own questionnaire from today on, calls a hundred customers over the year, and notes what changed. */
export const voice: Chapter = async ({ now, request }) => {
  const today = dayOf(now)
  const store = createQuestionnairesStore()
  const id = editionId(MAKER, 'callbacks', 1)
  const drafted = request('questionnaire')
  await store.editions.open(drafted, id, maker, draft(MAKER, { name: '海岚回访问卷', questions }, maker))
  await publishQuestionnaire(store, maker, { id, version: 1, effectiveFrom: today }, request('questionnaire published'))
  const yearly: ProgrammeInput = {
    name: '每年 100 户',
    kind: 'RANDOM',
    daysAfter: 1,
    strataBy: 'CATEGORY',
    size: { kind: 'FIXED', perYear: 100 },
    ...{ categoryIds: [], regions: [], serviceItems: [] },
    ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], callFrom: '09:00', callTo: '20:00', attempts: 3, gapHours: 4 },
    channels: ['PHONE', 'LINK'],
    languages: ['zh-CN', 'en'],
  }
  await createProgrammesStore().programmes.create(request('programme'), newProgramme(YEARLY, MAKER, yearly, maker))
  const changed = request('annotation')
  const note = { day: addDays(today, -21), text: '新价格表生效' }
  await createAnnotationsStore().add(newAnnotation('prices', scopeOf.maker(MAKER), note, maker, changed.at), changed)
}
