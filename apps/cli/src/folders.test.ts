import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Design } from '@vpcanvas/model'
import { readInput } from './input.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-folder-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The resources that a folder shows, without what stands for lists that it lacks. */
function idsIn({ resources }: Design): readonly string[] {
  return Object.keys(resources).filter((id) => !id.includes(':'))
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le')
}

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

it('one file of describe answers is read like a folder with that file, pages included', async () => {
  const path = join(folder, 'pages.out')
  const page = (id: string, more: object) => ({ Vpcs: [{ VpcId: id, CidrBlock: '10.0.0.0/16' }], ...more })
  await writeFile(path, JSON.stringify([page('vpc-0a', { NextToken: 'x' }), page('vpc-0b', {})]))
  const { design, format, notes, name } = await readInput(path, { region: 'eu-west-1' })
  expect(format).toBe('aws-json')
  expect(design.name).toBe('pages')
  expect(idsIn(design)).toEqual(['eu-west-1', 'vpc-0a', 'vpc-0b'])
  expect(notes).toEqual([])
  expect(name).toBe(path)
})

it('says that a last page is missing', async () => {
  const path = join(folder, 'cut.json')
  await writeFile(path, JSON.stringify({ Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16' }], NextToken: 'x' }))
  const { notes } = await readInput(path, { region: 'eu-west-1' })
  expect(notes.map(({ en }) => en)).toEqual([expect.stringMatching(/^Vpcs: the last page is not here/)])
})

it('a folder is read whatever its files are called, as long as they are JSON', async () => {
  const other = join(folder, 'odd-names')
  await mkdir(join(other, 'inner'), { recursive: true })
  await writeFile(join(other, 'vpcs'), '  {"Vpcs": [{"VpcId": "vpc-0a", "CidrBlock": "10.0.0.0/16"}]}')
  await writeFile(
    join(other, 'subnets.OUT'),
    '[{"Subnets": [{"SubnetId": "subnet-0a", "VpcId": "vpc-0a", "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-west-1a"}]}]',
  )
  await writeFile(join(other, 'powershell'), utf16('{"InternetGateways": [{"InternetGatewayId": "igw-0a"}]}'))
  await writeFile(join(other, '.hidden.json'), 'not JSON')
  await promisify(execFile)('mkfifo', [join(other, 'pipe')])
  await writeFile(join(other, 'notes.md'), '[a link](https://example.com)')
  await writeFile(join(other, 'empty.json'), '')
  expect(idsIn((await readInput(other)).design)).toEqual(['eu-west-1', 'igw-0a', 'subnet-0a', 'vpc-0a'])
  await writeFile(join(other, 'cut'), '{"NatGateways": [')
  await expect(readInput(other)).rejects.toThrow(/cut:1:18: The JSON document ends too early/)
})
