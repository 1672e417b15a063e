/** What was done to find out, as the findings and then the answer to the customer begin with it. */
export const foundOut = {
  asked: (date: string, whom: string, question: string) => `${date}: we asked ${whom}: ${question}`,
  answered: (date: string) => `An answer came on ${date}.`,
  noAnswer: 'No answer came.',
  looked: (date: string, source: string, shows: string) => `${date} (${source}): ${shows}`,
  whom: {
    warehouse: 'the warehouse',
    courier: 'the courier',
    staff: 'a colleague',
    goods: 'a colleague',
    customer: 'you',
  },
  sources: {
    warehouse: 'warehouse',
    courier: 'courier',
    staff: 'colleague',
    goods: 'the product itself',
    customer: 'customer',
  },
}
export type FoundOutTexts = typeof foundOut
