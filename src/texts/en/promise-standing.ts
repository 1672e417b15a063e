/** How a promise stands in the counts. */
export type PromiseStanding = 'kept' | 'late' | 'missed' | 'open' | 'soon' | 'excused'
