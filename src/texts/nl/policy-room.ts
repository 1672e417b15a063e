export { policyRoom } from '../en/policy-room.ts'
