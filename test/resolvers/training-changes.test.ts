import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, logOf, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { deadlinesOf } from '../support/notices'
import { newTenant, type Tenant } from '../support/tenant'
import { offerCourse, trainee } from '../support/training'

type Values = Readonly<Record<string, unknown>>
const today = dayOf(new Date())
const exam = { passMark: 70, maxScore: 100, attempts: 2, waitingDays: 3 }
const next = { validFrom: addDays(today, -1), hours: 16, exam }

interface Course {
  readonly id: string
  readonly version: number
  readonly revisions: readonly { readonly number: number; readonly validFrom: string; readonly hours: number }[]
}

const courseOf = async (tenant: Tenant): Promise<string> =>
  toGlobalId('TrainingCourse', (await offerCourse(tenant.maker, tenant.category)).id)

const revise = (viewer: TokenClaims, id: string, revision: Values = {}, more: Values = {}) =>
  mutate<Course>({
    name: 'trainingCourseRevise',
    viewer,
    input: { id, version: 1, revision: { ...next, ...revision }, ...more },
    select: 'trainingCourse { id version revisions { number validFrom hours } }',
  })

const enrol = ({ as, technician }: Tenant, courseId: string) =>
  mutate<{ id: string }>({
    name: 'trainingEnrolmentOpen',
    viewer: as.PROVIDER,
    input: { courseId, technicianId: toGlobalId('Technician', technician.id) },
    select: 'trainingEnrolment { id }',
  })

const enrolment = async (viewer: TokenClaims, id: string) => {
  const fields = 'state dueOn revision { number hours }'
  const query = `{ node(id: "${id}") { ... on TrainingEnrolment { ${fields} } } }`
  return (await asked<{ node: { state: string; dueOn: string | null; revision?: object } }>(viewer, query)).node
}

describe('N10 a course that is taught differently', () => {
  test('is so for those who enrol from its day on; who is enrolled keeps what was promised', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER, PROVIDER } = tenant.as
    const id = await courseOf(tenant)
    const before = doneAs(await enrol(tenant, id))
    const once = { idempotencyKey: newKey() }
    const revised = await revise(MANUFACTURER, id, {}, once)
    expect(doneAs(revised)).toEqual({
      ...{ id, version: 2 },
      revisions: [
        { number: 1, validFrom: addDays(today, -30), hours: 8 },
        { number: 2, validFrom: addDays(today, -1), hours: 16 },
      ],
    })
    expect(await revise(MANUFACTURER, id, {}, once)).toEqual(revised)
    const later = doneAs(await revise(MANUFACTURER, id, { validFrom: addDays(today, 30), hours: 24 }, { version: 2 }))
    expect(later.revisions).toHaveLength(3)
    expect((await enrolment(PROVIDER, before.id)).revision).toMatchObject({ number: 1, hours: 8 })
    doneAs(await withdraw(PROVIDER, before.id))
    const after = doneAs(await enrol(tenant, id))
    expect((await enrolment(PROVIDER, after.id)).revision).toMatchObject({ number: 2, hours: 16 })
  })

  test.each<[string, Values, string]>([
    ['from the day of the last one', { validFrom: addDays(today, -30) }, 'REVISION_NOT_LATER input.revision.validFrom'],
    ['for no hours', { hours: 0 }, 'OUT_OF_RANGE input.revision.hours'],
    ['with an exam nobody can pass', { exam: { ...exam, passMark: 101 } }, 'OUT_OF_RANGE input.revision.exam.passMark'],
  ])('%s is refused, and it is taught as before', async (_what, change, code) => {
    const tenant = await newTenant()
    const id = await courseOf(tenant)
    expect(refusedAs(await revise(tenant.as.MANUFACTURER, id, change))).toBe(code)
    const query = `{ node(id: "${id}") { ... on TrainingCourse { version revisions { number } } } }`
    const { node } = await asked<{ node: object }>(tenant.as.MANUFACTURER, query)
    expect(node).toEqual({ version: 1, revisions: [{ number: 1 }] })
  })

  test('is changed by who teaches it, as it stands', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const id = await courseOf(tenant)
    expect(refusedAs(await revise(other.as.MANUFACTURER, id))).toBe('NOT_FOUND input.id')
    expect(refusedAs(await revise(tenant.as.MANUFACTURER, id, {}, { version: 2 }))).toBe('STALE_VERSION input.version')
  })
})

const withdraw = (viewer: TokenClaims, id: string, more: Values = {}) =>
  mutate<{ id: string; state: string }>({
    name: 'trainingEnrolmentWithdraw',
    viewer,
    input: { id, reason: '转岗', ...more },
    select: 'trainingEnrolment { id state }',
  })

/** The tenant's technician, so far on a course; global id. */
const onCourse = async (tenant: Tenant, stage: Parameters<typeof trainee>[2]): Promise<string> => {
  const course = await offerCourse(tenant.maker, tenant.category)
  return toGlobalId('TrainingEnrolment', (await trainee(course, tenant.technician, stage)).id)
}

describe('N10 a person who is called off a course', () => {
  test.each(['IN_TRAINING', 'TRAINED', 'PASSED'] as const)(
    'when %s is neither trained nor examined nor certified any more, and nothing of it is due',
    async (stage) => {
      const tenant = await newTenant()
      const { PROVIDER, MANUFACTURER } = tenant.as
      const id = await onCourse(tenant, stage)
      const { dueOn } = await enrolment(PROVIDER, id)
      const due = async () => (await deadlinesOf(fromGlobalId('TrainingEnrolment', id, []), dueOn ?? '')).length
      expect(await due()).toBeGreaterThan(0)
      const once = { idempotencyKey: newKey() }
      const withdrawn = await withdraw(PROVIDER, id, once)
      expect(doneAs(withdrawn)).toEqual({ id, state: 'WITHDRAWN' })
      expect(await withdraw(PROVIDER, id, once)).toEqual(withdrawn)
      expect(await enrolment(MANUFACTURER, id)).toMatchObject({ state: 'WITHDRAWN', dueOn: null })
      expect(await due()).toBe(0)
      expect((await logOf(MANUFACTURER, 'TrainingEnrolment', id)).at(-1)).toBe('WITHDRAWN')
      const does = async (name: string, input: Values, select = 'trainingEnrolment { id }') =>
        refusedAs(await mutate({ name, viewer: MANUFACTURER, input, select }))
      expect(await does('attendanceRecord', { id, on: today, hours: 4, trainer: '王老师' })).toBe(
        'ENROLMENT_CLOSED input.id',
      )
      expect(await does('examRecord', { id, on: today, score: 90, examiner: '赵老师' })).toBe(
        'ENROLMENT_CLOSED input.id',
      )
      expect(refusedAs(await withdraw(PROVIDER, id))).toBe('ENROLMENT_CLOSED input.id')
    },
  )

  test('is called off for a reason, by the own provider', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const id = await onCourse(tenant, 'IN_TRAINING')
    expect(refusedAs(await withdraw(tenant.as.PROVIDER, id, { reason: ' ' }))).toBe('REQUIRED input.reason')
    expect(refusedAs(await withdraw(tenant.as.PROVIDER, id, { reason: '长'.repeat(1001) }))).toBe(
      'TOO_LONG input.reason',
    )
    expect(refusedAs(await withdraw(other.as.PROVIDER, id))).toBe('NOT_FOUND input.id')
    expect((await enrolment(tenant.as.PROVIDER, id)).state).toBe('IN_TRAINING')
  })
})

test('cost: a revision and a withdrawal are a read and a transaction', async () => {
  const tenant = await newTenant()
  const [course, enrolled] = [await courseOf(tenant), await onCourse(tenant, 'TRAINED')]
  const revised = await measured(() => revise(tenant.as.MANUFACTURER, course))
  const withdrawn = await measured(() => withdraw(tenant.as.PROVIDER, enrolled))
  expect([revised, withdrawn].map(({ cost }) => cost.operations)).toEqual([
    'GetItem + TransactWriteItems',
    'GetItem + TransactWriteItems',
  ])
})
