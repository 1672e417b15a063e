import { expect, test } from 'vitest'
import { deviceFrom } from './device.ts'

const like = 'Mozilla/5.0 (X) AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox', 'Windows'],
  [`${like.replace('X', 'Windows NT 10.0')} Chrome/153.0.0.0 Safari/537.36 Edg/153.0.0.0`, 'Edge', 'Windows'],
  [`${like.replace('X', 'Linux; Android 14')} Chrome/153.0.0.0 Mobile Safari/537.36`, 'Chrome', 'Android'],
  [`${like.replace('X', 'iPhone; CPU iPhone OS 19_0')} Version/19.0 Mobile/15E148 Safari/604.1`, 'Safari', 'iPhone'],
  [`${like.replace('X', 'Macintosh; Intel Mac OS X 10_15')} Version/19.0 Safari/605.1.15`, 'Safari', 'Mac'],
  ['Lynx/2.9', undefined, undefined],
  ['', undefined, undefined],
])('%s', (agent, browser, system) => {
  expect(deviceFrom(agent)).toEqual({ ...(browser ? { browser } : {}), ...(system ? { system } : {}) })
})
