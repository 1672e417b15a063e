import { customer as de } from './de/customer.ts'
import { customer as en, type CustomerTexts } from './en/customer.ts'
import { customer as es } from './es/customer.ts'
import { customer as fr } from './fr/customer.ts'
import { customer as it } from './it/customer.ts'
import { customer as nl } from './nl/customer.ts'
import { inEveryTongue } from './tongue.ts'

/** What customers read outside the form and outside their own complaint. */
export const customer = inEveryTongue<CustomerTexts>({ nl, en, de, fr, es, it })
