import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { canonicalJson, type Design, emptyDesign } from '@vpcanvas/model'
import { dark, light } from '@vpcanvas/picture'
import { templates } from '@vpcanvas/resources/templates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { widthOf } from './picture/fonts.ts'

const program = fileURLToPath(new URL('../bin/vpcanvas.mjs', import.meta.url))
const template = fileURLToPath(new URL('../fixtures/cache.yaml', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-pictures-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ran {
  readonly code: number
  readonly out: Buffer
  readonly errors: string
}

function vpcanvas(...args: readonly string[]): Promise<Ran> {
  const options = { cwd: folder, encoding: 'buffer', maxBuffer: 1e8, env: { ...process.env, LANG: 'C' } } as const
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], options, (error, out, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, errors: errors.toString() }),
    )
  })
}

async function written(name: string, design: Design): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, canonicalJson(design))
  return path
}

const threeTiers = () => {
  const found = templates.find(({ id }) => id === 'three-tier')
  if (!found) throw new Error('There is no such template')
  return found.design('en')
}

/** What an SVG document says of itself; whoever cannot read it as XML throws. */
function readSvg(text: string) {
  const { width, height } = new Resvg(text, { font: { loadSystemFonts: false } })
  const texts = [...text.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', says = '']) => {
    const number = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1])
    const isCentred = attributes.includes('text-anchor="middle"')
    const long = number('textLength')
    return { says, left: number('x') - (isCentred ? long / 2 : 0), long }
  })
  return { width, height, texts, left: Number(/viewBox="(\S+)/.exec(text)?.[1]) }
}

/** The pixels of a PNG file, decoded by somebody else than who wrote it would be: as an image in a picture. */
function readPng(bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${bytes.toString('base64')}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  const at = (x: number, y: number) =>
    `#${pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 3).toString('hex')}`
  return { width, height, at }
}

describe('vpcanvas export --to svg', () => {
  it('draws a design as the editor does: every name in its room, ways out, zones and nodes', async () => {
    const path = await written('tiers.json', threeTiers())
    const { code, errors } = await vpcanvas('export', path, '--to', 'svg', '-o', 'tiers.svg')
    expect([code, errors]).toEqual([0, ''])
    const text = await readFile(join(folder, 'tiers.svg'), 'utf8')
    const { width, left, texts } = readSvg(text)
    const says = texts.map((one) => one.says)
    for (const name of ['web-a', 'cache-sg', 'app-subnet-c', 'internet-gateway', 'Public', 'Isolated', 'P', 'R'])
      expect(says).toContain(name)
    expect(says).toContain('Zone ap-northeast-2a')
    for (const one of texts) {
      expect(one.left, one.says).toBeGreaterThan(left)
      expect(one.left + one.long, one.says).toBeLessThan(left + width)
    }
    // It stands alone: nothing in it is fetched from anywhere.
    expect(text.match(/(href|src)="(?!data:|#)/g)).toBeNull()
  })

  it('is the same for the same design, and speaks Korean', async () => {
    const path = await written('same.json', threeTiers())
    const [once, again, korean] = await Promise.all([
      vpcanvas('export', path, '--to', 'svg'),
      vpcanvas('export', path, '--to', 'svg'),
      vpcanvas('--language', 'ko', 'export', path, '--to', 'svg'),
    ])
    expect(once.out.equals(again.out)).toBe(true)
    const says = readSvg(korean.out.toString()).texts.map((one) => one.says)
    expect(once.out.toString()).toContain('lang="en">Drawing of an AWS network of 27 resources: ')
    expect(korean.out.toString()).toContain('lang="ko">리소스 27개로 된 AWS 네트워크 그림: ')
    for (const word of ['퍼블릭', '격리됨', '프라이머리', '가용 영역 ap-northeast-2a']) expect(says).toContain(word)
  })

  it('draws a template and a description of AWS, which say no places, with the problems they have', async () => {
    const drawn = readSvg((await vpcanvas('export', template, '--to', 'svg')).out.toString())
    expect(drawn.texts.map((one) => one.says)).toContain('PrivateSubnetA')
    await writeFile(
      join(folder, 'described.json'),
      JSON.stringify({
        Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16' }],
        Subnets: [
          { SubnetId: 'subnet-0a', VpcId: 'vpc-0a', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
          { SubnetId: 'subnet-0b', VpcId: 'vpc-0a', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1b' },
        ],
      }),
    )
    const { out } = await vpcanvas('export', 'described.json', '--to', 'svg', '--region', 'eu-west-1')
    expect(readSvg(out.toString()).texts.map((one) => one.says)).toContain('subnet-0b')
    // The two overlap, which a badge in the colour of errors says.
    expect(out.toString()).toContain(`fill="${light.danger}"`)
  })

  it('lets what a lens is not about step back', async () => {
    const path = await written('lens.json', threeTiers())
    const plain = (await vpcanvas('export', path, '--to', 'svg')).out.toString()
    const lens = (await vpcanvas('export', path, '--to', 'svg', '--lens', 'routing')).out.toString()
    expect(plain).not.toContain('<g opacity')
    expect(lens).toContain('<g opacity')
    // A route table is tied to its subnets by a line with an arrow.
    expect(lens.match(/<path/g)?.length).toBeGreaterThan(plain.match(/<path/g)?.length ?? 0)
  })

  it('takes nothing of a name for markup', async () => {
    const [web] = Object.values(threeTiers().resources).filter(({ name }) => name === 'web-a')
    const design = threeTiers()
    const name = '</text><script>"&\''
    const path = await written('hostile.json', {
      ...design,
      name: '</title><script>alert(1)</script>',
      resources: { ...design.resources, [web?.id ?? '']: { ...web!, name } },
    })
    const text = (await vpcanvas('export', path, '--to', 'svg')).out.toString()
    expect(text).not.toContain('<script')
    expect(text).toContain('<title id="picture-title">&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>')
    expect(readSvg(text).texts.map((one) => one.says)).toContain("&lt;/text&gt;&lt;script&gt;&quot;&amp;'")
    expect((await vpcanvas('export', path, '--to', 'png')).code).toBe(0)
  })
})

describe('vpcanvas export --to png', () => {
  it('draws the same in pixels, twice as many of them unless another scale is asked for', async () => {
    const path = await written('pixels.json', threeTiers())
    const { width, height } = readSvg((await vpcanvas('export', path, '--to', 'svg')).out.toString())
    const [shown, small] = await Promise.all([
      vpcanvas('export', path, '--to', 'png', '--theme', 'dark', '-o', 'dark.png'),
      vpcanvas('export', path, '--to', 'png', '--scale', '0.5'),
    ])
    expect([shown.code, shown.errors]).toEqual([0, ''])
    const file = readPng(await readFile(join(folder, 'dark.png')))
    expect([file.width, file.height]).toEqual([2 * width, 2 * height])
    expect(file.at(2, 2)).toBe(dark.ground)
    const half = readPng(small.out)
    expect([half.width, half.height]).toEqual([width / 2, height / 2])
    expect(half.at(2, 2)).toBe(light.ground)
    expect(small.out.toString('latin1')).toMatch(
      /iTXtTitle\0{5}.*iTXtDescription\0{3}en\0{2}Drawing of an AWS network/s,
    )
  })

  it('has letters of its own for English and Korean, and says which characters it has none for', async () => {
    const design = threeTiers()
    const [web] = Object.values(design.resources).filter(({ name }) => name === 'web-a')
    const named = (name: string) => ({
      ...design,
      resources: { ...design.resources, [web?.id ?? '']: { ...web!, name } },
    })
    const png = async (file: string, name: string) =>
      vpcanvas('export', await written(file, named(name)), '--to', 'png')
    const [korean, blank, chinese] = await Promise.all([
      png('ko.json', '웹 서버 가힣'),
      png('blank.json', ' '),
      png('zh.json', '網路'),
    ])
    expect(korean.errors).toBe('')
    expect(korean.out.equals(blank.out)).toBe(false)
    expect(chinese.errors).toMatch(/lack 2 of the characters \(網 路\).*Install a font that has it.*or write SVG/)
  })

  it('refuses what would be larger than viewers open, with the largest that is not', async () => {
    const path = await written('large.json', threeTiers())
    const { code, errors } = await vpcanvas('export', path, '--to', 'png', '--scale', '16', '-o', 'large.png')
    expect(code).toBe(2)
    const fits = /Give (\S+) or less, or write SVG/.exec(errors)?.[1] ?? ''
    expect(Number(fits)).toBeGreaterThan(2)
  })
})

it('a design that holds nothing is refused, and the file that was read is never drawn over', async () => {
  const empty = await written('empty.json', emptyDesign('d-1', 'empty'))
  const nothing = await vpcanvas('export', empty, '--to', 'svg')
  expect(nothing.errors).toMatch(/empty\.json: nothing in it is drawn/)
  expect(nothing.code).toBe(2)
  const path = await written('kept.json', threeTiers())
  const over = await vpcanvas('export', path, '--to', 'svg', '-o', path)
  expect(over.errors).toMatch(/this is the file that was read/)
  expect(over.code).toBe(2)
})

it('widths are those of the letters: a longer text is wider, and a heavier one too', () => {
  const style = { size: 13, weight: 400, colour: '#000' } as const
  expect(widthOf('private-a', style)).toBeGreaterThan(widthOf('private', style))
  expect(widthOf('private', { ...style, weight: 600 })).toBeGreaterThan(widthOf('private', style))
  expect(widthOf('10.0.0.0/16', { ...style, mono: true })).toBeCloseTo(11 * widthOf('1', { ...style, mono: true }))
})
