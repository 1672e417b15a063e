import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isDrawable } from './picture.ts'

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(readFileSync('test/paper/picture.png')).slice(0, 100)
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}
const gif = (width: number, height: number) => {
  const bytes = new Uint8Array(40)
  bytes.set(Buffer.from('GIF89a'))
  new DataView(bytes.buffer).setUint16(6, width, true)
  new DataView(bytes.buffer).setUint16(8, height, true)
  return bytes
}
const jpeg = (width: number, height: number) => {
  const bytes = new Uint8Array(60)
  // A part of a camera's own, eight bytes long, and then the frame with its size.
  bytes.set([0xff, 0xd8, 0xff, 0xe1, 0, 8, 1, 2, 3, 4, 5, 6, 0xff, 0xc0, 0, 17, 8])
  new DataView(bytes.buffer).setUint16(17, height)
  new DataView(bytes.buffer).setUint16(19, width)
  return bytes
}

test.each([
  ['PNG', png],
  ['GIF', gif],
  ['JPEG', jpeg],
])('a %s is drawn up to sixty million dots, and not when it says that it has none or more', (_, of) => {
  expect(isDrawable(of(6000, 10_000))).toBe(true)
  expect(isDrawable(of(6001, 10_000))).toBe(false)
  expect(isDrawable(of(0, 10))).toBe(false)
})

test('what is no picture, or ends before it says its size, is not drawn', () => {
  expect(isDrawable(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>'))).toBe(false)
  expect(isDrawable(jpeg(10, 10).slice(0, 10))).toBe(false)
  expect(isDrawable(new Uint8Array([0xff, 0xd8, 0xff, 0xff, 0xff, 0xff, ...new Uint8Array(30)]))).toBe(false)
})
