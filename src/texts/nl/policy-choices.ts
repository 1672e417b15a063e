export { policyChoices } from '../en/policy-choices.ts'
