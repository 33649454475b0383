import { readFile } from 'node:fs/promises'
import { expect, test } from './editor.ts'

test('the drawing leaves as a picture, sharp or in pixels, as it is shown', async ({ editor, page }) => {
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await page.getByRole('banner').getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const take = async (format: string) => {
    await dialog.getByText(format, { exact: true }).click()
    await expect(dialog.getByRole('img', { name: /^The drawing of/ })).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download' }).click(),
    ])
    return { name: download.suggestedFilename(), path: await download.path() }
  }
  const svg = await take('Picture · SVG')
  expect(svg.name).toMatch(/\.svg$/)
  const text = await readFile(svg.path, 'utf8')
  for (const name of ['web-a', 'cache-sg', 'app-subnet-c', 'internet-gateway']) expect(text).toContain(`>${name}<`)
  const described = 'Drawing of an AWS network of 27 resources'
  expect(text).toMatch(new RegExp(`<title [^>]*>Three tiers</title>\\s*<desc [^>]*lang="en"[^>]*>${described}`))
  // It stands alone: nothing in it is fetched from anywhere.
  expect(text.match(/(href|src)="(?!data:|#)/g)).toBeNull()

  const png = await take('Picture · PNG')
  expect(png.name).toMatch(/\.png$/)
  const bytes = await readFile(png.path)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.toString('latin1')).toContain('iTXtTitle\0\0\0\0\0Three tiers')
  expect(bytes.toString('latin1')).toContain(`iTXtDescription\0\0\0en\0\0${described}`)
  // Twice the size of the SVG.
  const width = Number(/ width="(\d+)/.exec(text)?.[1])
  expect(bytes.readUInt32BE(16)).toBe(2 * width)
  // The focus stays where the format is chosen.
  await dialog.getByRole('radio', { name: 'Picture · PNG' }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(dialog.getByRole('radio', { name: 'Picture · SVG' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await editor.isSaved()
})

test('the drawing is printed on a sheet of its own, white in a dark page too', async ({ editor, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await expect(editor.outline.row('cache')).toBeVisible()
  // The dialog of the system stands for as long as it is open.
  await page.evaluate(() => {
    window.print = () => Object.assign(globalThis, { isPrinting: true })
  })
  await page.keyboard.press('Control+p')
  await expect.poll(() => page.evaluate('globalThis.isPrinting === true')).toBe(true)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const sheet = page.locator('.sheet')
  await expect(sheet.getByRole('heading', { name: 'Cache in private subnets' })).toBeVisible()
  await expect(sheet.getByRole('img', { name: 'Cache in private subnets' })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  expect(await sheet.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)')
  // And when it has been printed, the sheet is gone.
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pagesOf(pdf)).toBe(1)
  await expect(sheet).toHaveCount(0)
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await expect(page.getByRole('banner')).toBeVisible()
})

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
