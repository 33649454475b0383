/* Takes pictures of the editor's main states: `node e2e/pictures.ts FOLDER`. With `--docs` it renews docs/editor.png alone. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumArguments, installedChromium } from '@vpcanvas/launcher/browser'
import { serve } from '@vpcanvas/server'

interface Look {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly locale?: 'ko-KR'
  readonly colorScheme?: 'dark'
}

const looks: readonly Look[] = [
  { name: 'light', size: { width: 1280, height: 720 } },
  { name: 'dark', size: { width: 1280, height: 720 }, colorScheme: 'dark' },
  { name: 'korean', size: { width: 1280, height: 720 }, locale: 'ko-KR' },
  { name: 'wide', size: { width: 1920, height: 1080 } },
  { name: 'narrow', size: { width: 900, height: 700 } },
]

/** What is looked for, in each language. */
const words = {
  'en-US': { templates: 'Templates', plan: 'Plan', cache: /^cache,/ },
  'ko-KR': { templates: '템플릿', plan: '계획', cache: /^cache,/ },
} as const

const [argument] = process.argv.slice(2)
if (!argument) throw new Error('usage: node e2e/pictures.ts FOLDER | --docs')
const isDocs = argument === '--docs'
const folder = isDocs ? resolve(import.meta.dirname, '../docs') : resolve(argument)
await mkdir(folder, { recursive: true })
const executablePath = installedChromium()
const browser = await chromium.launch({ args: [...chromiumArguments], ...(executablePath && { executablePath }) })
try {
  for (const look of isDocs ? looks.slice(0, 1) : looks) await picture(look)
} finally {
  await browser.close()
}

async function picture({ name, size, locale = undefined, colorScheme = undefined }: Look): Promise<void> {
  const workspace = await mkdtemp(join(tmpdir(), 'vpcanvas-pictures-'))
  const editorFolder = process.env['VPCANVAS_EDITOR']
  const server = await serve({ folder: workspace, port: 0, ...(editorFolder && { editorFolder }) })
  const page = await browser.newPage({
    viewport: size,
    locale: locale ?? 'en-US',
    colorScheme: colorScheme ?? 'light',
    reducedMotion: 'reduce',
  })
  const say = words[locale ?? 'en-US']
  const shoot = async (state: string) => {
    await page.waitForTimeout(400)
    await page.screenshot({ path: join(folder, isDocs ? 'editor.png' : `${name}-${state}.png`) })
  }
  try {
    await page.goto(server.address)
    await page.getByRole('region', { name: say.templates }).waitFor()
    if (!isDocs) await shoot('1-empty')
    await page.getByRole('region', { name: say.templates }).getByRole('button').first().click()
    if (!isDocs) await shoot('2-template')
    await trace(page)
    await page.keyboard.press('1')
    await shoot('3-trace')
    if (isDocs) return
    await page.keyboard.press('p')
    await page.getByRole('row', { name: say.cache }).click()
    await shoot('4-problems-and-cache')
    await page.getByRole('banner').getByRole('button', { name: say.plan }).click()
    await shoot('5-plan')
    await page.keyboard.press('Control+e')
    await page.getByText('AWSTemplateFormatVersion').first().waitFor()
    await shoot('6-export')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await shoot('7-commands')
  } finally {
    await page.close()
    await server.stop()
    await rm(workspace, { recursive: true, force: true })
  }
}

/** From the first end to the cache, whatever the language calls the fields. */
async function trace(page: Page): Promise<void> {
  await page.keyboard.press('t')
  const form = page.locator('form')
  for (const [at, end] of ['app', 'cache'].entries()) {
    await form.getByRole('combobox').nth(at).fill(end)
    await page.keyboard.press('Tab')
  }
  await form.locator('button[type=submit]').click()
  await page.locator('.verdict').waitFor()
  await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}
