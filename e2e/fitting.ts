import type { Page } from '@playwright/test'

/** What WCAG 1.4.12 lets people set: https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`

/** The words that spacing takes away: cut off, or laid over one another, where they are not without it. */
export async function lostBySpacing(page: Page): Promise<readonly string[]> {
  const before = await lostWords(page)
  const style = await page.addStyleTag({ content: SPACING })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const after = await lostWords(page)
  await style.evaluate((element) => (element as HTMLStyleElement).remove())
  return after.filter((words) => !before.includes(words))
}

/** The words of the page that are cut off by what holds them, or lie over others. The drawing is a picture, which grows and shrinks as a whole. */
function lostWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const APART = '.canvas, .spoken-only, [data-live-announcer], .skip'
    const LAYERS = '.popover, .dialog, .toast, .tooltip, .table-heads, .drawer, .shell-left, .shell-right, .top-bar'
    const lost = new Set<string>()
    const seen: { readonly rect: DOMRect; readonly element: Element; readonly words: string }[] = []
    const isOutside = (from: number, to: number, least: number, most: number) => from < least - 2 || to > most + 2

    const place = (element: Element, rect: DOMRect): 'seen' | 'cut' | 'scrolled' => {
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(around)
        const box = around.getBoundingClientRect()
        const isWide = isOutside(rect.left, rect.right, box.left, box.right)
        const isHigh = isOutside(rect.top, rect.bottom, box.top, box.bottom)
        if ((isWide && /auto|scroll/.test(overflowX)) || (isHigh && /auto|scroll/.test(overflowY))) return 'scrolled'
        if ((isWide && overflowX !== 'visible') || (isHigh && overflowY !== 'visible')) return 'cut'
        if (position === 'fixed') break
      }
      return 'seen'
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode } = walker
      const element = currentNode.parentElement
      const words = (currentNode.textContent ?? '').trim().slice(0, 40)
      if (!element || words === '' || element.closest(APART) || !element.checkVisibility({ opacityProperty: true }))
        continue
      const range = document.createRange()
      range.selectNodeContents(currentNode)
      for (const rect of range.getClientRects()) {
        if (rect.width < 2 || rect.height < 2) continue
        const where = place(element, rect)
        if (where === 'cut') lost.add(`cut off: ${words}`)
        if (where === 'seen') seen.push({ rect, element, words })
      }
    }
    for (const [at, one] of seen.entries())
      for (const other of seen.slice(at + 1)) {
        if (one.element === other.element || one.element.closest(LAYERS) !== other.element.closest(LAYERS)) continue
        const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        if (width > 3 && height > 5) lost.add(`over one another: ${one.words} / ${other.words}`)
      }
    return [...lost]
  })
}

/** How far the page has to be scrolled sideways; and what sticks out of it. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
