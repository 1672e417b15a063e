export const staffAlert = {
  subject: (reference: string, promise: string) => `[${reference}] Missed promise: ${promise}`,
  hello: 'Dear colleague,',
  missed: (promise: string, reference: string) => `A promise was missed on complaint ${reference}: ${promise}.`,
  dueBy: (date: string) => `It was due by ${date}.`,
  clause: (clause: string) => `It is clause ${clause} of our policy.`,
  told: 'The customer gets an apology today. It says that our promise still stands.',
  notTold: 'The customer is not told of this by a separate letter.',
  todo: 'Keep the promise today.',
  orWrite: 'If you cannot, write to the customer today with the reason and a date.',
  link: 'Open the complaint here',
  system: 'You get this message because you owe this promise, or because you manage the complaints.',
  sender: (shop: string) => `The complaints desk of ${shop}`,
}
export type StaffAlertTexts = typeof staffAlert
