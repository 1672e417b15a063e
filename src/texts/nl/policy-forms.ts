export { policyForms } from '../en/policy-forms.ts'
