import { expect, it } from 'vitest'
import { portsIn, portsText } from './ports.ts'

it.each([
  ['6379', [[6379, 6379]]],
  [
    ' 443,8000-8080 ',
    [
      [443, 443],
      [8000, 8080],
    ],
  ],
  ['', []],
])('reads the ports %j', (text, ports) => {
  expect(portsIn(text)).toEqual(ports)
  expect(portsIn(portsText(portsIn(text) ?? []))).toEqual(ports)
})

it.each(['x', '65536', '5-4', '1-2-3', '-1', '1.5'])('takes %j for no ports', (text) => {
  expect(portsIn(text)).toBeNull()
})
