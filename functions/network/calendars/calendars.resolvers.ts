import type { Capability } from '../../graphql/capability'
import type { Context } from '../../graphql/context'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { cnCalendar } from '../../shared/calendars/cn'
import { instant } from '../../shared/days'
import { publishCalendarYear } from './calendar.use-case'
import { type CalendarBook, provisionalFrom, publishedYears } from './calendar-book'
import { wantedBy } from './year-wanted'

const { code, title, source, hours } = cnCalendar

const unpublished: CalendarBook = { id: code, version: 0, head: '', years: [] }

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const queries = {
  businessCalendar: async (_parent, _args, { stores }) => (await stores.calendars.books.load(code)) ?? unpublished,
} satisfies Partial<QueryResolvers>

const mutations = {
  businessCalendarPublish: mutation(async (input, { viewer, stores }: Context, request) => {
    return { businessCalendar: await publishCalendarYear(stores.calendars, input, viewer, request) }
  }),
} satisfies Partial<MutationResolvers>

/** O12: the calendar that hours of business are counted by, year by year as its notices come out. */
export const calendars: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    Mutation: mutations,
    BusinessCalendar: {
      code: () => code,
      title: () => title,
      source: () => source,
      hours: () =>
        Object.entries(hours).flatMap(([weekday, openings]) =>
          openings.map(({ from, to }) => ({ weekday: Number(weekday), from: clockTime(from), to: clockTime(to) })),
        ),
      years: (book) =>
        publishedYears(book).map((year) => ({ ...year, closed: [...year.closed], worked: [...year.worked] })),
      provisionalFrom: (book, _args, { now }) => provisionalFrom(book, instant(now)),
      wantedBy: (book, _args, { now }) => wantedBy(book, instant(now)),
      log: (book, args, { stores }) => logPage(book, args, (id, page) => stores.calendars.books.entryPage(id, page)),
    },
  },
}
