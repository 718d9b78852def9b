/** N20: who repairs for a maker. Its own service, dealers it authorised, repair companies it hired. */
export const serviceChannels = ['OWN', 'DEALER', 'OUTSOURCED'] as const
export type ServiceChannel = (typeof serviceChannels)[number]

/** A provider that nobody classed otherwise is a repair company under agreement: that is outsourcing. */
export const UNCLASSED: ServiceChannel = 'OUTSOURCED'
