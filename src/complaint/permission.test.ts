import { expect, test } from 'vitest'
import { may } from './may.ts'
import { permissionFor, permissions, rolesWith } from './permission.ts'
import { rights } from './rights.ts'

const commands = Object.keys(rights) as (keyof typeof rights)[]

test('every command has exactly one permission, and every permission belongs to somebody', () => {
  expect(commands.map(permissionFor).every(permission => permissions.includes(permission))).toBe(true)
  expect(permissions.filter(permission => permission !== 'letters' && rolesWith(permission).length === 0)).toEqual([])
})

test('whoever has a role in part may do that part of it and nothing else', () => {
  const junior = { kind: 'staff', person: 'jo', roles: ['agent'], limits: { agent: ['acknowledge', 'note'] } } as const
  expect(commands.filter(command => may(junior, command, undefined))).toEqual([
    'acknowledge',
    'note',
    'link-complaint',
    'unlink-complaint',
  ])
})

test('a role in part takes nothing from another that is whole', () => {
  const both = { kind: 'staff', person: 'jo', roles: ['agent', 'manager'], limits: { manager: ['assign'] } } as const
  expect(may(both, 'assign', undefined)).toBe(true)
  expect(may(both, 'acknowledge', undefined)).toBe(true)
  expect(may(both, 'register', undefined)).toBe(false)
})
