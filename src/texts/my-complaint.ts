import { myComplaint as de } from './de/my-complaint.ts'
import { myComplaint as en, type MyComplaintTexts } from './en/my-complaint.ts'
import { myComplaint as es } from './es/my-complaint.ts'
import { myComplaint as fr } from './fr/my-complaint.ts'
import { myComplaint as it } from './it/my-complaint.ts'
import { myComplaint as nl } from './nl/my-complaint.ts'
import { inEveryTongue } from './tongue.ts'

/** What a customer reads about their own complaint. */
export const myComplaint = inEveryTongue<MyComplaintTexts>({ nl, en, de, fr, es, it })
