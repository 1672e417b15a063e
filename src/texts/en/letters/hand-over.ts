export const handOver = {
  now: (handler: string) => `From now on ${handler} handles your complaint.`,
  before: (previous: string, handler: string) => `${handler} takes over from ${previous}.`,
  noRepeat: 'You do not have to tell your story again. Everything you sent us goes along.',
  dateStays: (date: string) => `The date stays the same: you get our answer by ${date}.`,
  dateStaysReport: 'If the answer is not ready then, you hear why that day, and you get a new date.',
  dateMissed: (date: string) => `We promised our answer by ${date}. We are late, and we are sorry.`,
  reviewDate: (date: string) => `The date stays the same: you get the reply to your request by ${date}.`,
}
export type HandOverTexts = typeof handOver
