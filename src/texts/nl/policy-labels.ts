export { policyLabels } from '../en/policy-labels.ts'
