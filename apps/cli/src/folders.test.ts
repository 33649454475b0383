import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readInput } from './input.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-folder-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('a folder of describe answers is read like a design, other files in it left alone', async () => {
  const vpcs = [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16' }]
  await writeFile(join(folder, 'a.json'), JSON.stringify({ Vpcs: vpcs }))
  await writeFile(join(folder, 'notes.txt'), 'not JSON')
  const { design, format } = await readInput(folder, { region: 'eu-west-1' })
  expect(format).toBe('aws-json')
  expect(design.resources['vpc-0a']?.parent).toBe('eu-west-1')
})

it('a folder of anything else is refused with its name', async () => {
  const other = join(folder, 'other')
  await mkdir(other)
  await expect(readInput(other)).rejects.toThrow(/other: No file here/)
  await writeFile(join(other, 'broken.json'), '{"Vpcs": [')
  await expect(readInput(other)).rejects.toThrow(/broken\.json/)
})
