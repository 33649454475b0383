import { expect, type Locator } from '@playwright/test'
import type { Editor } from './editor.ts'

/** The outline with keys alone: rows are found by their names, everything else by their menu. */
export interface OutlineKeys {
  /** Goes to the outline from wherever the keyboard is, area by area. */
  enter(): Promise<void>
  /** Goes to a row. */
  go(name: string): Promise<void>
  /** Adds a kind into a container, and names it. */
  add(container: string, kind: string, name?: string): Promise<void>
  rename(name: string): Promise<void>
  /** Opens the menu of the current row and carries out an entry. */
  menu(entry: string): Promise<void>
  /** Chooses one of what a dialog offers. */
  choose(dialog: string | RegExp, name: string): Promise<void>
  connect(from: string, to: string): Promise<void>
  /** Everything that was said lately. */
  said(): Promise<string>
}

/** More rows or areas than any test has. */
const MANY = 60

export function outlineKeysOf({ page, outline }: Editor): OutlineKeys {
  const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)
  const enter = async () => {
    for (let steps = 0; steps < MANY; steps++) {
      if (await outline.tree.evaluate((tree) => tree.contains(document.activeElement))) return
      const region = page.getByRole('region', { name: 'Outline' })
      const isInside = await region.evaluate((element) => element.contains(document.activeElement))
      await page.keyboard.press(isInside ? 'Tab' : 'F6')
    }
    throw new Error('The keyboard never came to the outline')
  }
  const go = async (name: string) => {
    await enter()
    const row = outline.row(name)
    await expect(row).toHaveCount(1)
    const current = () => outline.tree.locator(':focus').getAttribute('data-key')
    await page.keyboard.press('Home')
    for (let steps = 0; steps < MANY; steps++) {
      // The focus follows a key a little later.
      await page.waitForTimeout(50)
      if (await isFocused(row)) return
      const before = await current()
      await page.keyboard.press('ArrowDown')
      await expect.poll(current, { timeout: 2000 }).not.toBe(before)
    }
    throw new Error(`The keyboard never came to ${name}`)
  }
  const choose = async (title: string | RegExp, name: string) => {
    const dialog = page.getByRole('dialog', { name: title })
    await expect(dialog.getByRole('searchbox').or(dialog.getByRole('textbox'))).toBeFocused()
    await page.keyboard.type(name)
    const wanted = dialog.getByRole('menuitem').filter({ has: page.getByText(name, { exact: true }) })
    for (let steps = 0; steps < MANY; steps++) {
      if ((await wanted.first().getAttribute('data-focused')) !== null) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  }
  const menu = async (entry: string) => {
    await page.keyboard.press('Shift+F10')
    const item = page.getByRole('menuitem', { name: new RegExp(`^${RegExp.escape(entry)}`) })
    await expect(item).toBeVisible()
    for (let steps = 0; steps < MANY; steps++) {
      if (await isFocused(item)) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
  }
  const rename = async (name: string) => {
    await page.keyboard.press('F2')
    await expect(page.getByRole('textbox', { name: 'Rename' })).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(outline.row(name)).toBeFocused()
  }
  return {
    enter,
    go,
    rename,
    menu,
    choose,
    async add(container, kind, name) {
      await go(container)
      await page.keyboard.press('Insert')
      const before = await outline.tree.getByRole('row').count()
      await choose(`Add into ${container}`, kind)
      await expect.poll(() => outline.tree.getByRole('row').count()).toBeGreaterThan(before)
      // The keyboard goes to what was added.
      await expect(outline.tree.locator('[role="row"]:focus')).toHaveAttribute('aria-label', new RegExp(`, ${kind}`))
      if (name !== undefined) await rename(name)
    },
    async connect(from, to) {
      await go(from)
      await menu('Connect to…')
      await choose(`Connect from ${from}`, to)
      await expect(outline.row(from)).toBeFocused()
    },
    said: async () => (await page.locator('[data-live-announcer][role="status"] p').allTextContents()).join('\n'),
  }
}
