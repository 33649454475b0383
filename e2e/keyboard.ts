import { expect, type Locator, type Page } from '@playwright/test'

/** The editor without a mouse: keys only, and the focus goes where Tab takes it. */
export interface Keyboard {
  /** Carries out a command by its name: an action, `Add VPC`, or the name of a thing to go to. */
  run(command: string): Promise<void>
  /** Adds a kind into what is selected, and names it. */
  add(kind: string, name?: string): Promise<void>
  /** Joins two things. */
  connect(from: string, to: string): Promise<void>
  /** Walks to a control with Tab. */
  walkTo(control: Locator): Promise<void>
  /** Walks to a button and presses it. */
  press(button: Locator): Promise<void>
  /** Walks to a field, types into it and finishes. */
  type(field: Locator, value: string): Promise<void>
}

/** More stops than any page has. */
const STOPS = 200

export function keyboardOf(page: Page): Keyboard {
  const choose = async (dialog: Locator, name: string) => {
    await expect(dialog).toBeVisible()
    await page.keyboard.type(name)
    const wanted = dialog.getByRole('menuitem', { name }).filter({ has: page.getByText(name, { exact: true }) })
    for (let steps = 0; steps < STOPS; steps++) {
      if ((await wanted.first().getAttribute('data-focused')) !== null) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  }
  const run = async (command: string) => {
    // Before the page is there, nobody hears the key.
    await expect(page.getByRole('banner')).toBeVisible()
    await page.keyboard.press('Control+k')
    await choose(page.getByRole('dialog', { name: 'Commands' }), command)
  }
  const walkTo = async (control: Locator) => {
    await expect(control).toBeVisible()
    for (let stops = 0; stops < STOPS; stops++) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('Tab never came to it')
  }
  return {
    run,
    walkTo,
    async add(kind, name) {
      await run(`Add ${kind}`)
      if (name === undefined) return
      await run('Rename')
      await expect(page.getByRole('textbox', { name: 'Rename' })).toBeFocused()
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
    },
    async connect(from, to) {
      await run(from)
      await run('Connect to…')
      await choose(page.getByRole('dialog', { name: `Connect from ${from}` }), to)
    },
    async press(button) {
      await walkTo(button)
      await page.keyboard.press('Enter')
    },
    async type(field, value) {
      await walkTo(field)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(value)
      await page.keyboard.press('Enter')
    },
  }
}
