import { createCertificationStore } from '../../functions/network/certification/certification.store'
import { trainingStanding } from '../../functions/network/certification/training-standing.use-case'
import { rosterOf } from '../../functions/network/directory.use-case'
import { addDays, type Day, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { checkEntries } from '../../functions/shared/journal'
import { type Role, roles } from '../../functions/shared/viewer'
import { callApi, type MutationAnswer, mutate, newKey, type TokenClaims } from '../support/api'
import { authorise, certify } from '../support/certificates'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { offerCourse, trainee } from '../support/training'
import { act, offered, read, visit } from '../support/work-orders'

const today = dayOf(new Date())
type Values = Readonly<Record<string, unknown>>
const codes = ({ userErrors }: MutationAnswer<unknown>) => userErrors.map(({ code }) => code)

interface Made {
  readonly id: string
}

/** Does one thing as one of the tenant's people; the object's id. */
const does = (viewer: TokenClaims, name: string, object: string, input: Values) =>
  mutate<Made>({ name, viewer, input, select: `${object} { id }` })

const done = async (answer: Promise<MutationAnswer<Made>>): Promise<string> => {
  const { object, userErrors } = await answer
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object.id
}

const exam = { passMark: 60, maxScore: 100, attempts: 1, waitingDays: 0 }
const revision = { validFrom: today, hours: 8, exam }

const nodeOf = async <T>(viewer: TokenClaims, id: string, fields: string): Promise<T | null> => {
  const query = `query($id: ID!) { node(id: $id) { ${fields} } }`
  const { data, errors } = await callApi<{ node: T | null }>({ query, variables: { id }, viewer })
  expect(errors).toEqual([])
  return data.node
}

/** A new person of the tenant's, by API. */
const hire = ({ as, point }: Tenant): Promise<string> =>
  done(
    does(as.PROVIDER, 'technicianCreate', 'technician', {
      servicePointId: toGlobalId('ServicePoint', point.id),
      name: '周工',
    }),
  )

const courseInput = ({ maker, category }: Tenant, change: Values = {}) => ({
  manufacturerId: toGlobalId('Manufacturer', maker.id),
  categoryId: toGlobalId('ProductCategory', category.id),
  level: 2,
  name: '二级培训',
  revision,
  ...change,
})

/** Enrols and trains a person and lets them sit once; the enrolment. */
const examined = async (tenant: Tenant, technicianId: string, score: number, change: Values = {}): Promise<string> => {
  const { as } = tenant
  const courseId = await done(
    does(as.MANUFACTURER, 'trainingCourseCreate', 'trainingCourse', courseInput(tenant, change)),
  )
  const id = await done(does(as.PROVIDER, 'trainingEnrolmentOpen', 'trainingEnrolment', { courseId, technicianId }))
  await done(
    does(as.MANUFACTURER, 'attendanceRecord', 'trainingEnrolment', { id, on: today, hours: 8, trainer: '王老师' }),
  )
  await done(does(as.MANUFACTURER, 'examRecord', 'trainingEnrolment', { id, on: today, score, examiner: '赵老师' }))
  return id
}

describe('N10 trained, examined, authorised', () => {
  test('the three steps by API, and only then is an order dispatched to the point', async () => {
    const tenant = await newTenant()
    const { as, category, maker, provider } = tenant
    const place = {
      ...{ providerId: toGlobalId('Provider', provider.id), name: '新网点', location: tenant.point.location },
      ...{ region: tenant.region, covers: [tenant.region], level: 2, capacity: 9 },
      categoryIds: [toGlobalId('ProductCategory', category.id)],
    }
    const point = await done(does(as.PROVIDER, 'servicePointCreate', 'servicePoint', place))
    const person = await done(
      does(as.PROVIDER, 'technicianCreate', 'technician', { servicePointId: point, name: '周工' }),
    )
    const verdict = async (): Promise<string | null | undefined> => {
      const order = await offered(tenant, {
        manufacturerId: toGlobalId('Manufacturer', maker.id),
        serial: tenant.unit.serial,
      })
      const seen = await read<{ dispatch: { candidates: { excludedBy: string | null; servicePoint: Made }[] } }>(
        tenant,
        'MANUFACTURER',
        order,
        'dispatch { candidates(first: 10) { excludedBy servicePoint { id } } }',
      )
      await act(tenant, 'HOTLINE', 'Cancel', order, { reason: '测试' })
      return seen?.dispatch.candidates.find(({ servicePoint }) => servicePoint.id === point)?.excludedBy
    }
    const letter = {
      ...{ servicePointId: point, manufacturerId: toGlobalId('Manufacturer', maker.id), level: 2 },
      ...{ categoryIds: place.categoryIds, validFrom: today, validTo: addDays(today, 300) },
    }
    expect(await verdict()).toBe('POINT_NOT_AUTHORISED')
    const early = await does(as.MANUFACTURER, 'pointAuthorisationIssue', 'pointAuthorisation', letter)
    expect(early.userErrors).toMatchObject([{ code: 'POINT_LACKS_PEOPLE', field: ['input', 'categoryIds', '0'] }])
    const enrolmentId = await examined(tenant, person, 88)
    const period = { validFrom: today, validTo: addDays(today, 300) }
    await done(does(as.MANUFACTURER, 'certificateGrant', 'certificate', { enrolmentId, ...period }))
    await done(does(as.MANUFACTURER, 'pointAuthorisationIssue', 'pointAuthorisation', letter))
    expect(await verdict()).toBeNull()
  })

  test('a step out of order is refused, and nothing of it is written', async () => {
    const tenant = await newTenant()
    const { as } = tenant
    const courseId = await done(does(as.MANUFACTURER, 'trainingCourseCreate', 'trainingCourse', courseInput(tenant)))
    const technicianId = await hire(tenant)
    const enrolment = { courseId, technicianId }
    const id = await done(does(as.PROVIDER, 'trainingEnrolmentOpen', 'trainingEnrolment', enrolment))
    const again = await does(as.PROVIDER, 'trainingEnrolmentOpen', 'trainingEnrolment', enrolment)
    expect(codes(again)).toEqual(['ALREADY_ENROLLED'])
    const paper = { id, on: today, score: 80, examiner: '赵老师' }
    expect(codes(await does(as.MANUFACTURER, 'examRecord', 'trainingEnrolment', paper))).toEqual([
      'TRAINING_NOT_COMPLETED',
    ])
    const period = { validFrom: today, validTo: addDays(today, 300) }
    const grant = () => does(as.MANUFACTURER, 'certificateGrant', 'certificate', { enrolmentId: id, ...period })
    expect(codes(await grant())).toEqual(['TRAINING_NOT_COMPLETED'])
    await done(
      does(as.MANUFACTURER, 'attendanceRecord', 'trainingEnrolment', { id, on: today, hours: 8, trainer: '王' }),
    )
    expect(codes(await grant())).toEqual(['EXAM_NOT_PASSED'])
    const off = await does(as.MANUFACTURER, 'examRecord', 'trainingEnrolment', { ...paper, score: 101 })
    expect(off.userErrors).toMatchObject([{ code: 'SCORE_OFF_SCALE', field: ['input', 'score'] }])
    await done(does(as.MANUFACTURER, 'examRecord', 'trainingEnrolment', { ...paper, score: 10 }))
    const second = await does(as.MANUFACTURER, 'examRecord', 'trainingEnrolment', paper)
    expect(codes(second)).toEqual(['EXAM_ATTEMPTS_EXHAUSTED'])
    const node = await nodeOf(as.PROVIDER, id, '... on TrainingEnrolment { version state attempts { score passed } }')
    expect(node).toEqual({
      ...{ version: 3, state: 'FAILED' },
      attempts: [{ score: 10, passed: false }],
    })
    // A closed enrolment gives its place on the course back.
    await done(does(as.PROVIDER, 'trainingEnrolmentOpen', 'trainingEnrolment', enrolment))
  })

  test('the log of an enrolment and of a certificate is chained and readable by those concerned', async () => {
    const tenant = await newTenant()
    const enrolmentId = await examined(tenant, await hire(tenant), 88)
    const period = { validFrom: today, validTo: addDays(today, 300) }
    const input = { enrolmentId, ...period }
    const certificate = await done(does(tenant.as.MANUFACTURER, 'certificateGrant', 'certificate', input))
    const log = 'log(first: 10) { edges { node { action sequence } } }'
    const node = await nodeOf<{ log: { edges: { node: { action: string } }[] } }>(
      tenant.as.PROVIDER,
      enrolmentId,
      `... on TrainingEnrolment { ${log} }`,
    )
    const steps = ['ENROLLED', 'ATTENDED', 'EXAMINED', 'CERTIFIED']
    expect(node?.log.edges.map(({ node: { action } }) => action)).toEqual(steps)
    const { enrolments } = createCertificationStore()
    const localId = fromGlobalId('TrainingEnrolment', enrolmentId, [])
    const [entries, document] = [await enrolments.entryPage(localId, { first: 10 }), await enrolments.load(localId)]
    if (!document) throw new Error('no enrolment')
    expect(
      checkEntries(
        entries.rows.map((row) => row.node),
        document,
      ),
    ).toBeUndefined()
    const granted = await nodeOf<{ log: { edges: unknown[] } }>(
      tenant.as.AUDITOR,
      certificate,
      `... on Certificate { ${log} }`,
    )
    expect(granted?.log.edges).toHaveLength(1)
  })

  test('one grant is one certificate: a repeat changes nothing, and of ten at once one wins', async () => {
    const tenant = await newTenant()
    const enrolmentId = await examined(tenant, await hire(tenant), 88)
    const input = { enrolmentId, validFrom: today, validTo: addDays(today, 300) }
    const grant = (idempotencyKey = newKey()) =>
      does(tenant.as.MANUFACTURER, 'certificateGrant', 'certificate', { idempotencyKey, ...input })
    const answers = await Promise.all(Array.from({ length: 10 }, () => grant()))
    expect(answers.filter(({ object }) => object)).toHaveLength(1)
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['CERTIFICATE_ALREADY_GRANTED']))
    const key = newKey()
    const second = { ...input, enrolmentId: await examined(tenant, await hire(tenant), 70) }
    const repeat = () =>
      does(tenant.as.MANUFACTURER, 'certificateGrant', 'certificate', { idempotencyKey: key, ...second })
    expect(await repeat()).toEqual(await repeat())
  })

  test('twelve people certified at once are all on the roster', async () => {
    const tenant = await newTenant()
    const course = await offerCourse(tenant.maker, tenant.category)
    const people = await Promise.all(Array.from({ length: 12 }, () => hire(tenant)))
    const passed = await Promise.all(
      people.map((id) => trainee(course, { ...tenant.technician, id: fromGlobalId('Technician', id, []) }, 'PASSED')),
    )
    const period = { validFrom: today, validTo: addDays(today, 300) }
    const answers = await Promise.all(
      passed.map(({ id }) =>
        does(tenant.as.MANUFACTURER, 'certificateGrant', 'certificate', {
          enrolmentId: toGlobalId('TrainingEnrolment', id),
          ...period,
        }),
      ),
    )
    expect(answers.flatMap(codes)).toEqual([])
    expect((await rosterOf(tenant.point.id))?.technicians).toHaveLength(13)
  })

  test('a certificate of the platform counts for every maker, one of another maker does not', async () => {
    const [tenant, other] = await Promise.all([newTenant(), newTenant()])
    const suspend = { id: toGlobalId('Certificate', tenant.certificate.id), reason: '抽查' }
    await done(does(tenant.as.MANUFACTURER, 'certificateSuspend', 'certificate', suspend))
    const state = async () => {
      const order = await offered(tenant)
      const seen = await read<{ state: string }>(tenant, 'MANUFACTURER', order, 'state')
      await act(tenant, 'HOTLINE', 'Cancel', order, { reason: '测试' })
      return seen?.state
    }
    const held = { categoryId: tenant.category.id, level: 3, validFrom: today, validTo: addDays(today, 9) }
    await certify(tenant.technician, { granter: other.maker.id, ...held })
    expect(await state()).toBe('AWAITING_MAKER')
    await certify(tenant.technician, { granter: 'PLATFORM', ...held })
    expect(await state()).toBe('OFFERED')
  })

  test('the platform trains for all: its course has no maker, and only it examines', async () => {
    const tenant = await newTenant()
    const input = { ...courseInput(tenant), manufacturerId: null }
    const courseId = await done(does(tenant.as.PLATFORM, 'trainingCourseCreate', 'trainingCourse', input))
    const fields = '... on TrainingCourse { manufacturer { id } }'
    expect(await nodeOf(tenant.as.PROVIDER, courseId, fields)).toEqual({ manufacturer: null })
    const technicianId = await hire(tenant)
    const id = await done(
      does(tenant.as.PROVIDER, 'trainingEnrolmentOpen', 'trainingEnrolment', { courseId, technicianId }),
    )
    const hours = { id, on: today, hours: 8, trainer: '王老师' }
    expect(codes(await does(tenant.as.MANUFACTURER, 'attendanceRecord', 'trainingEnrolment', hours))).toEqual([
      'NOT_FOUND',
    ])
    await done(does(tenant.as.PLATFORM, 'attendanceRecord', 'trainingEnrolment', hours))
  })
})

test('N10 scores show to the person, its provider and the maker that examined, and to nobody else', async () => {
  const tenant = await newTenant()
  const technicianId = toGlobalId('Technician', tenant.technician.id)
  const enrolmentId = await examined(tenant, technicianId, 73)
  const fields = `... on TrainingEnrolment { state attempts { score } log(first: 9) { edges { node { detail } } } }`
  type Node = { attempts: { score: number }[] | null; log: { edges: { node: { detail: string } }[] } }
  const scoreFor = async (role: Role): Promise<boolean> => {
    const node = await nodeOf<Node>(tenant.as[role], enrolmentId, fields)
    const inLog = node?.log.edges.some(({ node: { detail } }) => detail.includes('73')) ?? false
    expect(inLog).toBe(node?.attempts != null)
    return node?.attempts?.[0]?.score === 73
  }
  const see: Role[] = []
  for (const role of roles) if (await scoreFor(role)) see.push(role)
  expect(see).toEqual(['MANUFACTURER', 'PROVIDER', 'TECHNICIAN'])
  // A colleague of the same point, by the technician's list and by id.
  const colleague = { ...tenant.as.TECHNICIAN, technician: `${tenant.point.id}.other`, sub: 'colleague' }
  expect(await nodeOf(colleague, enrolmentId, fields)).toBeNull()
  const list = '... on Technician { enrolments { edges { node { id } } } }'
  expect(await nodeOf(colleague, technicianId, list)).toEqual({ enrolments: { edges: [] } })
})

describe('N12 what lapses', () => {
  /** A tenant whose technician's certificate ends on a day, with one accepted order. */
  const accepted = async (validTo: Day) => {
    const tenant = await newTenant()
    const store = createCertificationStore()
    const { technician, category, maker } = tenant
    await store.changeCertificate(
      { subject: 'test', key: newKey(), payloadHash: '', at: new Date() },
      { role: 'MANUFACTURER', subject: 'test', manufacturerId: maker.id },
      tenant.certificate.id,
      () => ({ type: 'REVOKED', reason: '重新颁发' }),
      () => [],
    )
    await certify(technician, {
      granter: maker.id,
      categoryId: category.id,
      level: 3,
      validFrom: addDays(today, -9),
      validTo,
    })
    const order = await offered(tenant)
    const names = { technicianId: toGlobalId('Technician', technician.id) }
    await done(act(tenant, 'SERVICE_POINT', 'Accept', order, names))
    return { tenant, order }
  }
  const finisher = 'finisher { kind day technician { id } manufacturer { id } }'
  const atRisk = async (tenant: Tenant, role: Role) => {
    const fields = `... on ServicePoint { ordersAtRisk { edges { node { id ${finisher} } } } }`
    type Node = { ordersAtRisk: { edges: { node: { id: string; finisher: { kind: string } } }[] } }
    const node = await nodeOf<Node>(tenant.as[role], toGlobalId('ServicePoint', tenant.point.id), fields)
    return node?.ordersAtRisk.edges.map((edge) => edge.node)
  }

  test('an accepted order whose technician stays certified is not at risk', async () => {
    const { tenant, order } = await accepted(addDays(today, 60))
    expect(await atRisk(tenant, 'SERVICE_POINT')).toEqual([])
    const seen = await read(tenant, 'SERVICE_POINT', order, finisher)
    expect(seen).toMatchObject({
      finisher: { kind: 'ASSIGNED', technician: { id: toGlobalId('Technician', tenant.technician.id) } },
    })
  })

  test('a certificate that ends before the work is due lists the order with the maker as its finisher, and a colleague takes it over once certified', async () => {
    const { tenant, order } = await accepted(addDays(today, 2))
    const makerId = toGlobalId('Manufacturer', tenant.maker.id)
    const [listed] = (await atRisk(tenant, 'PROVIDER')) ?? []
    expect(listed).toMatchObject({
      id: order,
      finisher: { kind: 'MAKER', manufacturer: { id: makerId }, technician: null },
    })
    const colleague = await hire(tenant)
    const held = {
      granter: tenant.maker.id,
      categoryId: tenant.category.id,
      level: 3,
      validFrom: today,
      validTo: addDays(today, 90),
    }
    await certify({ ...tenant.technician, id: fromGlobalId('Technician', colleague, []) }, held)
    expect(await atRisk(tenant, 'SERVICE_POINT')).toMatchObject([
      { id: order, finisher: { kind: 'COLLEAGUE', technician: { id: colleague } } },
    ])
    const appointment = { ...visit(tenant), technicianId: colleague }
    expect(codes(await act(tenant, 'SERVICE_POINT', 'Schedule', order, appointment))).toEqual([])
    expect(await atRisk(tenant, 'SERVICE_POINT')).toEqual([])
  })

  test('a revocation puts the point out of dispatch at once, tells three, and the maker takes the order back', async () => {
    const { tenant, order } = await accepted(addDays(today, 60))
    const [held] = (await rosterOf(tenant.point.id))?.technicians[0]?.certificates.slice(-1) ?? []
    const input = { id: toGlobalId('Certificate', held?.id ?? ''), reason: '飞单' }
    await done(does(tenant.as.MANUFACTURER, 'certificateRevoke', 'certificate', input))
    for (const role of ['TECHNICIAN', 'SERVICE_POINT', 'PROVIDER'] as const) {
      const query = '{ notices(first: 5) { edges { node { kind text subjectId } } } }'
      const { data } = await callApi<{ notices: { edges: { node: Values }[] } }>({ query, viewer: tenant.as[role] })
      expect(data.notices.edges[0]?.node).toMatchObject({
        kind: 'CERTIFICATE_REVOKED',
        subjectId: input.id,
        text: expect.stringContaining('飞单'),
      })
    }
    expect(await atRisk(tenant, 'MANUFACTURER')).toMatchObject([{ id: order, finisher: { kind: 'MAKER' } }])
    expect(codes(await act(tenant, 'MANUFACTURER', 'Return', order, { reason: '证书吊销' }))).toEqual([])
    expect(await read(tenant, 'MANUFACTURER', order, 'state finisher { kind }')).toEqual({
      state: 'AWAITING_DISPATCH',
      finisher: null,
    })
  })

  test('another provider, another maker and customers learn nothing of it', async () => {
    const { tenant } = await accepted(addDays(today, 2))
    const other = await newTenant()
    for (const viewer of [other.as.MANUFACTURER, tenant.as.CUSTOMER, tenant.as.DEALER, other.as.HOTLINE]) {
      const id = toGlobalId('ServicePoint', tenant.point.id)
      const fields = `... on ServicePoint { ordersAtRisk { edges { node { id } } } authorisations { edges { node { id } } } postGaps { edges { node { met } } } }`
      const node = await nodeOf<{ ordersAtRisk: { edges: { node: Made }[] } }>(viewer, id, fields)
      const own = viewer === tenant.as.CUSTOMER ? 1 : 0
      expect(node?.ordersAtRisk.edges).toHaveLength(own)
      expect(node).toMatchObject({ authorisations: { edges: [] }, postGaps: { edges: [] } })
    }
  })
})

test('N10 renewal continues the certificate, and the roster shows the new last day at once', async () => {
  const tenant = await newTenant({ validTo: addDays(today, 40) })
  const { maker, category, technician, certificate, as } = tenant
  const course = await offerCourse(maker, category, { purpose: 'RENEWAL', level: 3 })
  const enrolment = await trainee(course, technician, 'PASSED')
  const input = {
    id: toGlobalId('Certificate', certificate.id),
    enrolmentId: toGlobalId('TrainingEnrolment', enrolment.id),
    validTo: addDays(today, 400),
  }
  const select = 'certificate { validFrom validTo terms { validFrom validTo } }'
  const { object, userErrors } = await mutate({ name: 'certificateRenew', viewer: as.MANUFACTURER, input, select })
  expect([userErrors, object]).toEqual([
    [],
    {
      ...{ validFrom: addDays(today, -180), validTo: addDays(today, 400) },
      terms: [
        { validFrom: addDays(today, -180), validTo: addDays(today, 40) },
        { validFrom: addDays(today, 41), validTo: addDays(today, 400) },
      ],
    },
  ])
  expect(await rosterOf(tenant.point.id)).toMatchObject({
    technicians: [{ certificates: [{ validTo: addDays(today, 400) }] }],
  })
  const again = { ...input, validTo: addDays(today, 500) }
  expect(codes(await does(as.MANUFACTURER, 'certificateRenew', 'certificate', again))).toEqual(['RENEWAL_NOT_OPEN'])
})

test('N10 a suspended letter of authorisation takes the point out of dispatch, and only for that maker', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const terms = { categoryIds: [tenant.category.id], level: 3, validFrom: today, validTo: addDays(today, 90) }
  await authorise(tenant.point, { manufacturerId: other.maker.id, ...terms })
  const input = { id: toGlobalId('PointAuthorisation', tenant.authorisation.id), reason: '整改' }
  expect(codes(await does(other.as.MANUFACTURER, 'pointAuthorisationSuspend', 'pointAuthorisation', input))).toEqual([
    'NOT_FOUND',
  ])
  await done(does(tenant.as.MANUFACTURER, 'pointAuthorisationSuspend', 'pointAuthorisation', input))
  const order = await offered(tenant)
  const fields = 'state dispatch { candidates(first: 3) { excludedBy } }'
  const excluded = { state: 'AWAITING_MAKER', dispatch: { candidates: [{ excludedBy: 'POINT_NOT_AUTHORISED' }] } }
  expect(await read(tenant, 'MANUFACTURER', order, fields)).toEqual(excluded)
  const list = '... on ServicePoint { authorisations { edges { node { state reason manufacturer { id } } } } }'
  const seen = await nodeOf(tenant.as.MANUFACTURER, toGlobalId('ServicePoint', tenant.point.id), list)
  const maker = { id: toGlobalId('Manufacturer', tenant.maker.id) }
  expect(seen).toEqual({
    authorisations: { edges: [{ node: { state: 'SUSPENDED', reason: '整改', manufacturer: maker } }] },
  })
  await done(does(tenant.as.MANUFACTURER, 'pointAuthorisationReinstate', 'pointAuthorisation', input))
  await done(act(tenant, 'HOTLINE', 'Redispatch', order))
})

test('P6 a point sees its gaps and the course that closes them', async () => {
  const tenant = await newTenant()
  const { as, category, maker } = tenant
  const categoryId = toGlobalId('ProductCategory', category.id)
  const requirements = [
    { post: 'TECHNICIAN', headcount: 2, certificate: { categoryId, level: 2 } },
    { post: 'PARTS_CLERK', trainingHours: 8 },
  ]
  const standard = { manufacturerId: toGlobalId('Manufacturer', maker.id), version: 0, requirements }
  const set = await mutate({
    name: 'postStandardSet',
    viewer: as.MANUFACTURER,
    input: standard,
    select: 'postStandard { version requirements { post level category { id } } }',
  })
  expect(set.userErrors).toEqual([])
  const taken = await mutate({
    name: 'postStandardSet',
    viewer: as.MANUFACTURER,
    input: standard,
    select: 'postStandard { version }',
  })
  expect(taken.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'version'] }])
  const courseId = await done(does(as.MANUFACTURER, 'trainingCourseCreate', 'trainingCourse', courseInput(tenant)))
  const second = await hire(tenant)
  const id = toGlobalId('ServicePoint', tenant.point.id)
  const fields =
    '... on ServicePoint { postGaps { edges { node { requirement { post } met missing hire train { technician { id } lacks } course { id } } } } }'
  const nodes = [
    {
      ...{ requirement: { post: 'TECHNICIAN' }, met: 1, missing: 1, hire: 0, course: { id: courseId } },
      train: [{ technician: { id: second }, lacks: ['CERTIFICATE'] }],
    },
    { requirement: { post: 'PARTS_CLERK' }, met: 0, missing: 1, hire: 1, train: [], course: null },
  ]
  const gaps = { postGaps: { edges: nodes.map((node) => ({ node })) } }
  for (const role of ['SERVICE_POINT', 'PROVIDER', 'MANUFACTURER'] as const)
    expect(await nodeOf(as[role], id, fields)).toEqual(gaps)
})

test('R1 an engineer of an overseas organisation is found by speciality, language and region; outsiders see the name masked', async () => {
  const overseas = '998260'
  const [tenant, other] = await Promise.all([newTenant({ region: overseas }), newTenant()])
  expect(tenant.provider.region).toBe(overseas)
  const speciality = `S_${tenant.maker.id}`
  const input = {
    ...{ technicianId: toGlobalId('Technician', tenant.technician.id), version: 0, languages: ['zh', 'en'] },
    ...{ specialities: [speciality, 'BOGIE'], region: overseas, availability: 'AVAILABLE', phone: '13700001234' },
  }
  const id = await done(does(tenant.as.PROVIDER, 'engineerSet', 'engineer', input))
  type List = {
    engineers: {
      edges: { node: { id: string; name: string; phone: string; masked: boolean; region: { code: string } } }[]
    }
  }
  const search = async (viewer: TokenClaims, args: string) => {
    const query = `{ engineers(${args}) { edges { node { id name phone masked region { code } certificates { level } } } } }`
    const { data, errors } = await callApi<List>({ query, viewer })
    expect(errors).toEqual([])
    return data.engineers.edges.map(({ node }) => node)
  }
  const named = `speciality: "${speciality}"`
  for (const args of [
    named,
    `${named}, language: "en"`,
    `${named}, region: "990000"`,
    `${named}, language: "zh", region: "998260"`,
  ])
    expect((await search(tenant.as.MANUFACTURER, args)).map((one) => one.id)).toEqual([id])
  for (const args of [`${named}, language: "fr"`, `${named}, region: "420000"`, `${named}, region: "998400"`])
    expect(await search(tenant.as.MANUFACTURER, args)).toEqual([])
  const whole = {
    name: '李工',
    phone: '13700001234',
    masked: false,
    region: { code: overseas },
    certificates: [{ level: 3 }],
  }
  expect(await search(tenant.as.MANUFACTURER, named)).toMatchObject([whole])
  const masked = { name: '李*', phone: '137****1234', masked: true, certificates: [] }
  expect(await search(other.as.MANUFACTURER, named)).toMatchObject([masked])
  const moved = { ...input, version: 1, specialities: ['BOGIE'], region: '420106' }
  await done(does(tenant.as.PROVIDER, 'engineerSet', 'engineer', moved))
  expect(await search(tenant.as.MANUFACTURER, named)).toEqual([])
  const { errors } = await callApi({
    query: '{ engineers(region: "998261") { edges { cursor } } }',
    viewer: tenant.as.PLATFORM,
  })
  expect(errors[0]?.extensions).toMatchObject({ code: 'UNKNOWN_REGION', field: ['region'] })
})

/** For whose work a tenant's people are counted. */
const askedOf = ({ maker, provider, category }: Tenant) => ({
  ...{ manufacturerId: maker.id, providerId: provider.id, categoryIds: [category.id] },
})

test('N6 N10 the training standing of a provider counts who repairs for the maker, and names who has no certificate', async () => {
  const tenant = await newTenant()
  const second = { ...tenant.technician, id: fromGlobalId('Technician', await hire(tenant), []) }
  await does(tenant.as.PROVIDER, 'technicianCreate', 'technician', {
    ...{ servicePointId: toGlobalId('ServicePoint', tenant.point.id), name: '前台', post: 'FRONT_DESK' },
  })
  const standing = (day: Day) => trainingStanding(askedOf(tenant), day)
  expect(await standing(today)).toEqual({ technicians: 2, certified: 1, uncertified: [second.id] })
  // A rival's certificate lifts nothing.
  const period = { validFrom: today, validTo: addDays(today, 90) }
  await certify(second, { granter: 'M-rival', categoryId: tenant.category.id, level: 3, ...period })
  expect(await standing(today)).toEqual({ technicians: 2, certified: 1, uncertified: [second.id] })
  // The letter of authorisation has ended by then, and the point serves the maker no more.
  expect(await standing(addDays(today, 200))).toEqual({ technicians: 0, certified: 0, uncertified: [] })
})

test('N6 what a provider’s people hold is counted in as many calls with 30 points as with one', async () => {
  const tenant = await newTenant()
  const { as, category, provider, region } = tenant
  const counted = () => measured(() => trainingStanding(askedOf(tenant), today))
  const one = await counted()
  expect(one.cost.operations).toBe('2 Query + GetItem')
  const servicePoint = (i: number) => ({
    ...{ providerId: toGlobalId('Provider', provider.id), name: `网点 ${i}`, region, covers: [region] },
    ...{ location: { latitude: 30.5, longitude: 114.3 }, hours: { opens: '08:30', closes: '18:00' } },
    ...{ categoryIds: [toGlobalId('ProductCategory', category.id)], level: 2, capacity: 5 },
  })
  for (let i = 0; i < 29; i += 1) {
    const point = (await does(as.PROVIDER, 'servicePointCreate', 'servicePoint', servicePoint(i))).object
    const hired = { servicePointId: point?.id, name: '李工', post: 'TECHNICIAN' }
    await does(as.PROVIDER, 'technicianCreate', 'technician', hired)
  }
  const many = await counted()
  // Points without the maker's letter do not serve it, and their people do not count.
  expect(many.result).toEqual({ technicians: 1, certified: 1, uncertified: [] })
  expect([many.cost.calls, many.cost.operations]).toEqual([one.cost.calls, '2 Query + BatchGetItem'])
})

test('costs do not grow with a point’s people, courses and certificates', async () => {
  const tenant = await newTenant()
  const { maker, category, as } = tenant
  const course = await offerCourse(maker, category)
  const costs = async () => {
    const technicianId = await hire(tenant)
    const found: Record<string, string> = {}
    const measure = async (name: string, object: string, input: Values, viewer = as.MANUFACTURER) => {
      const { result, cost } = await measured(() => done(does(viewer, name, object, input)))
      found[name] = cost.operations
      return result
    }
    const courseId = toGlobalId('TrainingCourse', course.id)
    const id = await measure('trainingEnrolmentOpen', 'trainingEnrolment', { courseId, technicianId }, as.PROVIDER)
    await measure('attendanceRecord', 'trainingEnrolment', { id, on: today, hours: 8, trainer: '王老师' })
    await measure('examRecord', 'trainingEnrolment', { id, on: today, score: 80, examiner: '赵老师' })
    const period = { validFrom: today, validTo: addDays(today, 300) }
    const held = await measure('certificateGrant', 'certificate', { enrolmentId: id, ...period })
    await measure('certificateSuspend', 'certificate', { id: held, reason: '抽查' })
    const point = toGlobalId('ServicePoint', tenant.point.id)
    const read = async (name: string, fields: string) => {
      const { cost } = await measured(() => nodeOf(as.MANUFACTURER, point, fields))
      found[name] = cost.operations
    }
    await read('authorisations', '... on ServicePoint { authorisations(first: 2) { edges { node { level } } } }')
    const { cost } = await measured(() =>
      callApi({ query: '{ engineers(first: 2) { edges { node { region { code } } } } }', viewer: as.MANUFACTURER }),
    )
    found.engineers = cost.operations
    return found
  }
  const engineer = async () => {
    const technicianId = await hire(tenant)
    const place = { region: tenant.region, availability: 'AVAILABLE' }
    await done(
      does(as.PROVIDER, 'engineerSet', 'engineer', {
        technicianId,
        version: 0,
        languages: ['zh'],
        specialities: ['X'],
        ...place,
      }),
    )
  }
  await engineer()
  await engineer()
  await authorise(tenant.point, {
    manufacturerId: maker.id,
    categoryIds: [category.id],
    level: 1,
    validFrom: today,
    validTo: today,
  })
  const small = await costs()
  expect(small).toEqual({
    trainingEnrolmentOpen: '2 GetItem + TransactWriteItems',
    attendanceRecord: 'GetItem + TransactWriteItems',
    examRecord: 'GetItem + TransactWriteItems',
    certificateGrant: '4 GetItem + TransactWriteItems',
    certificateSuspend: '2 GetItem + TransactWriteItems',
    authorisations: 'GetItem + Query',
    engineers: 'Query + 2 BatchGetItem',
  })
  for (let i = 0; i < 25; i += 1) {
    const { id } = await trainee(
      course,
      { ...tenant.technician, id: fromGlobalId('Technician', await hire(tenant), []) },
      'PASSED',
    )
    const input = { enrolmentId: toGlobalId('TrainingEnrolment', id), validFrom: today, validTo: addDays(today, 300) }
    await done(does(as.MANUFACTURER, 'certificateGrant', 'certificate', input))
    await engineer()
  }
  expect(await costs()).toEqual(small)
})
