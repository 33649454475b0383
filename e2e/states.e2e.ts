import type { Page } from '@playwright/test'
import { type Editor, expect, test } from './editor.ts'
import { isSound } from './sound.ts'

/** A state of the page, by its name in each language, and how one comes to it from the one before. */
type State = readonly [name: string, go: (editor: Editor) => Promise<unknown>]

const escape = async ({ page }: Editor) => {
  for (let depth = 0; depth < 3 && (await page.getByRole('dialog').or(page.getByRole('menu')).count()) > 0; depth++)
    await page.keyboard.press('Escape')
}
const byKey =
  (key: string, row = /^cache,/) =>
  async (editor: Editor) => {
    await escape(editor)
    await editor.page.getByRole('row', { name: row }).first().click()
    await editor.page.keyboard.press(key)
    await expect(editor.page.getByRole('dialog').or(editor.page.getByRole('menu')).first()).toBeVisible()
  }
const panel = (name: string, shows: (page: Page) => Promise<unknown>) => async (editor: Editor) => {
  await escape(editor)
  const tab = editor.page.locator(`.drawer-tab[data-panel="${name}"]`)
  if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click()
  await shows(editor.page)
}
const lens = (at: number) => async (editor: Editor) => {
  await escape(editor)
  await editor.page.locator('.top-bar-middle .button').click()
  await editor.page.getByRole('menuitemradio').nth(at).click()
}

/** By place and key, not by name: the same in every language. */
const states: readonly State[] = [
  ['a template', ({ page }) => page.locator('.empty button').first().click()],
  ['the menu of a row', byKey('Shift+F10')],
  [
    'a name being typed in the outline',
    async (editor) => {
      await escape(editor)
      await editor.page.getByRole('row', { name: /^cache,/ }).click()
      await editor.page.keyboard.press('F2')
      await expect(editor.page.locator('.outline-rename')).toBeFocused()
    },
  ],
  [
    'only what has problems',
    async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.locator('.outline-head button').first().click()
    },
  ],
  [
    'the menu of the page',
    async (editor) => {
      await editor.page.locator('.outline-head button').first().click()
      await editor.page.locator('.top-bar button').first().press('Enter')
      await expect(editor.page.getByRole('menu')).toBeVisible()
    },
  ],
  [
    'connecting',
    async (editor) => {
      await escape(editor)
      await editor.page.getByRole('row', { name: /^cache-sg,/ }).click()
      await editor.page.keyboard.press('F6')
      await editor.page.keyboard.press('c')
      await expect(editor.page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'moving',
    async (editor) => {
      await escape(editor)
      await editor.page.getByRole('row', { name: /^app,/ }).click()
      await editor.page.keyboard.press('F6')
      await editor.page.keyboard.press('m')
      await expect(editor.page.getByRole('dialog')).toBeVisible()
    },
  ],
  ['adding inside', byKey('Insert', /^vpc,/)],
  [
    'the notices',
    async (editor) => {
      await escape(editor)
      // In the outline a letter is the beginning of a name.
      await editor.page.keyboard.press('F6')
      await editor.page.keyboard.press('Shift+N')
      await expect(editor.page.locator('.notices')).toBeAttached()
    },
  ],
  [
    'the shortcuts',
    async (editor) => {
      await escape(editor)
      await editor.page.keyboard.press('?')
      await expect(editor.page.locator('.keys-columns')).toBeVisible()
    },
  ],
  [
    'keys being changed',
    async ({ page }) => {
      await page.locator('.key-row .button').first().click()
      await page.keyboard.press('Control+e')
      await expect(page.locator('.key-refused')).toBeVisible()
    },
  ],
  ['the table', panel('table', (page) => expect(page.getByRole('grid')).toBeVisible())],
  [
    'a cell being edited',
    async ({ page }) => {
      await page.locator('.table-entry').focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await expect(page.locator('.table-panel')).toBeVisible()
    },
  ],
  [
    'a table without rows',
    async (editor) => {
      await escape(editor)
      await editor.page.locator('.table-bar input').fill('nowhere')
      await expect(editor.page.getByRole('grid')).toHaveCount(0)
    },
  ],
  ['the map of addresses', panel('addresses', (page) => expect(page.locator('.block-map-plane')).toBeVisible())],
  [
    'a subnet being planned',
    async ({ page }) => {
      await page.locator('.block-name').first().click()
      await page.locator('.addresses-panel .button').first().hover()
      await expect(page.locator('.addresses-consequence')).not.toBeEmpty()
    },
  ],
  [
    'the table of addresses',
    async ({ page }) => {
      await page.locator('.addresses-bar .button').last().click()
      await expect(page.locator('.address-table table')).toBeVisible()
    },
  ],
  ['the matrix', panel('matrix', (page) => expect(page.getByRole('grid')).toBeVisible())],
  ['the intents', panel('intents', (page) => expect(page.locator('.drawer-body button').first()).toBeVisible())],
  ['the lens on routing', lens(1)],
  ['the lens on security', lens(2)],
  ['the lens on traffic', lens(3)],
  ['the lens on a lost zone', lens(4)],
  ['the lens on the target', lens(6)],
]

for (const [locale, themes] of [
  ['en-US', ['light', 'dark']],
  ['ko-KR', ['dark']],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })
    test('axe finds nothing in what is opened from the outline, the table and the lenses', async ({ editor }) => {
      test.slow()
      for (const [name, go] of states) {
        await test.step(name, async () => {
          await go(editor)
          await isSound(editor, `${name}, ${locale}`, themes)
        })
      }
    })
  })
}

test('axe finds nothing while the server is away', async ({ editor, mayFail }) => {
  mayFail.push('Failed to load resource', 'net::ERR_FAILED')
  const { page } = editor
  await page.route('**/api/**', (route) => route.abort())
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kept in this browser' })).toBeVisible()
  await expect(page.locator('[data-live-announcer] p').filter({ hasText: 'does not answer' })).toHaveCount(1)
  await isSound(editor, 'offline')
  await page.keyboard.press('Control+o')
  await expect(page.getByRole('dialog')).toBeVisible()
  await isSound(editor, 'the designs of the folder, offline')
  await page.keyboard.press('Escape')
  await editor.drawer.open('Plan')
  await isSound(editor, 'a plan, offline')
})

test('axe finds nothing in a part that could not be loaded', async ({ editor, mayFail }) => {
  mayFail.push('Failed to fetch dynamically imported module', 'net::ERR_FAILED', 'Unable to preload CSS')
  const { page } = editor
  await page.route(/\/Table-/, (route) => route.abort())
  await page.goto(editor.address)
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await page.locator('.drawer-tab[data-panel="table"]').click()
  await expect(page.locator('.part-failed')).toBeVisible()
  await isSound(editor, 'a part that failed')
})

for (const [what, files] of [
  ['it', /\/Table-/],
  ['its script', /\/Table-.*\.js/],
  ['its look', /\/Table-.*\.css/],
] as const) {
  test(`a part is fetched again where ${what} could not be`, async ({ editor, mayFail }) => {
    mayFail.push('Failed to fetch dynamically imported module', 'net::ERR_FAILED', 'Unable to preload CSS')
    const { page } = editor
    await page.route(files, (route) => route.abort())
    await page.goto(editor.address)
    await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
    await page.locator('.drawer-tab[data-panel="table"]').click()
    const failed = page.locator('.part-failed')
    const again = failed.getByRole('button', { name: 'Show again' })
    const grid = page.locator('.drawer').getByRole('grid')
    // What was fetched ahead, but for its look, is there without it.
    await expect(what === 'its look' ? again.or(grid) : again).toBeVisible()
    const isScript = (url: string) => url.endsWith('.js') && files.test(url)
    if (isScript('/Table-.js')) {
      const asked = page.waitForEvent('requestfailed', (request) => isScript(request.url()))
      await again.click()
      await asked
      await expect(again).toBeVisible()
    }
    await page.unroute(files)
    if (!(await grid.isVisible())) await again.click()
    await expect(grid).toBeVisible()
    await expect(failed).toHaveCount(0)
    // The part has its look.
    await expect(page.locator('.drawer .table')).toHaveCSS('display', 'flex')
  })
}

test('a dialog that could not be loaded is said, and the page goes on', async ({ editor, mayFail }) => {
  mayFail.push('Failed to fetch dynamically imported module', 'net::ERR_FAILED', 'Unable to preload CSS')
  const { page } = editor
  await page.route(/\/ExportDialog-/, (route) => route.abort())
  await page.goto(editor.address)
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await page.getByRole('banner').getByRole('button', { name: 'Export' }).click()
  await expect(page.getByText('It could not be loaded.').first()).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'Export' })).toHaveCount(0)
  await editor.outline.row('cache').click()
  await expect(page.getByRole('article', { name: 'cache' })).toBeVisible()
  await page.unroute(/\/ExportDialog-/)
  await page.getByRole('banner').getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
})

test('at 400 %, in a window 320 pixels wide, everything is there and the page scrolls one way', async ({ editor }) => {
  const { page } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await editor.drawer.open('Problems')
  for (const [width, height] of [
    [640, 360],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect
      .poll(
        () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        `${width}`,
      )
      .toBe(0)
    for (const area of ['.top-bar', '.palette', '.outline', '.shell-canvas', '.shell-right', '.drawer']) {
      await page.locator(area).scrollIntoViewIfNeeded()
      const box = await page.locator(area).boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= width && box.height > 24, `${area} at ${width}`).toBe(true)
    }
    await isSound(editor, `${width} pixels wide`, ['light'])
  }
})

test('what is pressed is at least 24 pixels high and wide', async ({ editor }) => {
  const { page } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await editor.outline.row('cache').click()
  await page.locator('.drawer-tab').filter({ hasText: 'Table' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.top-bar button, .drawer-head button, .outline button, .palette button, .table button, .inspector button, .zoom-bar button',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 24 || height < 24 ? [`${element.className} ${width}x${height}`] : []
      }),
  )
  expect([...new Set(small)]).toEqual([])
})

test('with the colours of the system, what is focused and what is chosen are told apart', async ({ editor }) => {
  const { page, outline } = editor
  await page.emulateMedia({ forcedColors: 'active' })
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await outline.row('cache').click()
  await page.keyboard.press('ArrowUp')
  const line = (name: string) => outline.row(name).locator('.outline-line')
  const look = (name: string) =>
    line(name).evaluate((element) => {
      const { backgroundColor, outlineStyle } = getComputedStyle(element)
      return { backgroundColor, outlineStyle }
    })
  const [chosen, other] = [await look('cache-subnets'), await look('vpc')]
  expect(chosen.outlineStyle).toBe('solid')
  expect(chosen.backgroundColor).not.toBe(other.backgroundColor)
})
