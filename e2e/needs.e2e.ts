import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Editor, expect, test } from './editor.ts'
import { lostBySpacing, sideways } from './fitting.ts'

const PANELS = ['problems', 'trace', 'intents', 'matrix', 'cost', 'table', 'addresses', 'plan', 'code'] as const
const DIALOGS = [
  ['the shortcuts', '?'],
  ['the commands', 'Control+k'],
  ['the export', 'Control+e'],
  ['the designs of the folder', 'Control+o'],
  ['the history', 'save-state'],
  ['the menu of a row', 'Shift+F10'],
] as const

async function drawn({ page }: Editor): Promise<void> {
  await page.locator('.empty button').first().click()
  await page.getByRole('row', { name: /^cache,/ }).click()
}

/** Opens each panel and each dialog in turn, and has a look. */
async function inEach(editor: Editor, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = editor
  for (const panel of PANELS)
    await test.step(panel, async () => {
      const tab = page.locator(`.drawer-tab[data-panel="${panel}"]`)
      if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click()
      await expect(page.locator('.drawer-body > *')).not.toHaveCount(0)
      await expect(page.locator('.drawer-body > .loading')).toHaveCount(0)
      await settled(page)
      await look(panel)
    })
  const shown = page.getByRole('dialog').or(page.getByRole('menu'))
  for (const [name, key] of DIALOGS)
    await test.step(name, async () => {
      await page
        .getByRole('row', { name: /^cache,/ })
        .first()
        .click()
      if (key === 'save-state') await page.locator('.save-state').press('Enter')
      else await page.keyboard.press(key)
      await expect(shown.first()).toBeVisible()
      await settled(page)
      await look(name)
      for (let depth = 0; depth < 3 && (await shown.count()) > 0; depth++) await page.keyboard.press('Escape')
      await expect(shown).toHaveCount(0)
    })
}

/** Waits until nothing is on its way to another look. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)))
  })
}

async function axe(page: Page, rule: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withRules([rule]).analyze()
  return violations.flatMap(({ nodes }) => nodes.map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message}`))
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const locale of ['en-US', 'ko-KR'])
  test.describe(locale, () => {
    test.use({ locale })
    test('with more space between lines, words and letters, no word is lost', async ({ editor }) => {
      test.slow()
      expect(await lostBySpacing(editor.page), 'an empty canvas').toEqual([])
      await drawn(editor)
      await inEach(editor, async (name) => {
        const lost = await lostBySpacing(editor.page)
        // A cell of the table is as wide as its column; the whole is in its hint and in the entry over it.
        const cells = name === 'table' ? await editor.page.locator('.table-text').allTextContents() : []
        expect
          .soft(
            lost.filter((words) => !cells.some((cell) => words === `cut off: ${cell.slice(0, 40)}`)),
            name,
          )
          .toEqual([])
      })
    })
  })

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    test('the edges of what can be pressed or filled in stand out 3 to 1', async ({ editor }) => {
      await drawn(editor)
      await editor.page.locator('.drawer-tab[data-panel="plan"]').click()
      for (const part of [
        '.top-bar-end .button',
        '.shell-right .control',
        '.shell-right .switch-track',
        '.drawer .button:not(.primary, .quiet)',
      ])
        expect(await contrastOfEdge(editor.page, part), part).toBeGreaterThan(3)
    })
  })

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { contrast: 'more', reducedMotion: 'reduce' } })
    test('who asks for more contrast gets 7 to 1 for words, and edges to be seen', async ({ editor }) => {
      test.slow()
      const { page } = editor
      await drawn(editor)
      await inEach(editor, async (name) => expect.soft(await axe(page, 'color-contrast-enhanced'), name).toEqual([]))
      await page.locator('.drawer-tab[data-panel="trace"]').click()
      for (const part of ['.drawer .control', '.top-bar-end .button', '.shell-right .control'])
        expect(await contrastOfEdge(page, part), part).toBeGreaterThan(7)
      expect(await page.locator('.drawer').evaluate(edgeWidth), 'the line around a panel').toBeGreaterThan(0)
    })
  })

function edgeWidth(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).borderTopWidth)
}

/** How far the edge of a control stands out from what is behind it. */
async function contrastOfEdge(page: Page, part: string): Promise<number> {
  return page
    .locator(part)
    .first()
    .evaluate((element) => {
      const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      const luminance = (colour: string) => {
        if (!pen) throw new Error('no canvas')
        pen.fillStyle = colour
        pen.fillRect(0, 0, 1, 1)
        const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((value) => {
          const part = value / 255
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const { borderTopColor } = getComputedStyle(element)
      let around = element.parentElement
      while (around && getComputedStyle(around).backgroundColor === 'rgba(0, 0, 0, 0)') around = around.parentElement
      const [one, other] = [borderTopColor, around ? getComputedStyle(around).backgroundColor : '#fff'].map(luminance)
      const [light, dark] = [Math.max(one ?? 0, other ?? 0), Math.min(one ?? 0, other ?? 0)]
      return (light + 0.05) / (dark + 0.05)
    })
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })
    test('in the colours of the system, the drawing, its icons and what is pressed or chosen are to be seen', async ({
      editor,
    }) => {
      const { page, canvas } = editor
      await drawn(editor)
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const back = (part: string) =>
        page
          .locator(part)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor)

      // The painted drawing is on the same ground as the page around it.
      const painted = await page.locator('.scene > canvas').evaluate((element) => {
        const { data } = (element as HTMLCanvasElement).getContext('2d')?.getImageData(2, 2, 1, 1) ?? { data: [] }
        return `rgb(${data[0]}, ${data[1]}, ${data[2]})`
      })
      expect(painted).toBe(ground)
      expect(await back('.palette .kind-icon.drawn'), 'a drawn icon').not.toBe(ground)
      const card = canvas.thing('cache').locator('[data-selected]')
      expect(await card.evaluate((element) => getComputedStyle(element).outlineStyle), 'the selected card').toBe(
        'solid',
      )
      await page.locator('.drawer-tab[data-panel="addresses"]').click()
      await expect(page.locator('.addresses-bar [aria-pressed="true"]')).toBeVisible()
      expect(await back('.addresses-bar [aria-pressed="true"]'), 'what is pressed').not.toBe(
        await back('.addresses-bar [aria-pressed="false"]'),
      )
      await inEach(editor, async (name) => {
        const bare = await page.evaluate(() =>
          [...document.querySelectorAll('.button, .control, .dialog, .popover')].flatMap((element) => {
            const { borderTopStyle, borderTopWidth } = getComputedStyle(element)
            const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1
            return hasEdge || !element.checkVisibility() ? [] : [element.className]
          }),
        )
        expect.soft(bare, name).toEqual([])
      })
    })
  })

test('what is pressed has room around it, or is 24 pixels wide and high', async ({ editor }) => {
  test.slow()
  await drawn(editor)
  await inEach(editor, async (name) => expect.soft(await axe(editor.page, 'target-size'), name).toEqual([]))
})

test('in a window 320 pixels wide, each panel and dialog is read without scrolling sideways', async ({ editor }) => {
  test.slow()
  const { page } = editor
  await drawn(editor)
  await page.setViewportSize({ width: 320, height: 640 })
  await inEach(editor, async (name) => {
    expect.soft(await sideways(page), name).toBe(0)
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.drawer-body, .dialog-content, .popover, .shell-right')].flatMap((part) =>
        // Tables of data, code and the map of addresses have two dimensions of their own.
        [part, ...part.querySelectorAll(':not(.code-view, .table-grid, .matrix-grid, .block-map-body)')].flatMap(
          (element) => {
            if (element.querySelector('.cost-list')) return []
            const isScrolled = /auto|scroll/.test(getComputedStyle(element).overflowX)
            const excess = element.scrollWidth - element.clientWidth
            return isScrolled && excess > 1 ? [`${element.className} ${excess}`] : []
          },
        ),
      ),
    )
    expect.soft(wide, name).toEqual([])
  })
})

test('wherever Tab goes, what has the keyboard is seen and shows it', async ({ editor }) => {
  test.slow()
  const { page } = editor
  await drawn(editor)
  for (const panel of PANELS) {
    const tab = page.locator(`.drawer-tab[data-panel="${panel}"]`)
    if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click()
    await settled(page)
    await page.locator('.skip').focus()
    const hidden: string[] = []
    let stops = 0
    for (; stops < 150; stops++) {
      await page.keyboard.press('Tab')
      const told = await page.evaluate(toldOfFocus)
      if (told === null) break
      if (told !== '') hidden.push(told)
    }
    expect(stops, panel).toBeGreaterThan(30)
    expect.soft([...new Set(hidden)], panel).toEqual([])
  }
})

/** What is wrong with how the focus is shown; empty for nothing; null at the end of the page. */
function toldOfFocus(): string | null {
  const { activeElement: now } = document
  if (!now || now === document.body || now.matches('.skip')) return null
  const name = `${now.tagName} ${now.getAttribute('class') ?? ''} ${now.getAttribute('aria-label') ?? now.textContent?.slice(0, 30)}`
  const { left, top, right, bottom } = now.getBoundingClientRect()
  const [width, height] = [window.innerWidth, window.innerHeight]
  const box = {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(width, right),
    bottom: Math.min(height, bottom),
  }
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.2, 0.5, 0.8].map((y) => [box.left + (box.right - box.left) * x, box.top + (box.bottom - box.top) * y] as const),
  )
  // What the entry of the table points to stands for it.
  const shown = now.matches('.table-entry') ? (document.querySelector('.table-grid [data-now]') ?? now) : now
  const isSeen = points.some(([x, y]) => {
    const at = document.elementFromPoint(x, y)
    return (
      at !== null && (shown.contains(at) || at.contains(shown) || (now as HTMLInputElement).labels?.[0]?.contains(at))
    )
  })
  if (!isSeen) return `not seen: ${name}`
  const marked = [shown, ...shown.querySelectorAll('*')]
  for (let around = shown.parentElement, steps = 0; around && steps < 3; around = around.parentElement, steps++)
    marked.push(around)
  const isMarked = marked.some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  return isMarked ? '' : `not marked: ${name}`
}
