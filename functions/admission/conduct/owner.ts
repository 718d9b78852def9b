/** Whose code it is: a maker's id, or the platform, whose code holds where a maker has none in force. */
export const PLATFORM_OWNER = 'platform'
