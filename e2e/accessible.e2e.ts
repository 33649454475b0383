import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { holdings, NOTHING } from './cloud.ts'
import { type Editor, expect, test } from './editor.ts'
import { isSound } from './sound.ts'

/** A state of the page and how one comes to it from the one before. */
type State = readonly [name: string, go: (editor: Editor) => Promise<unknown>]

const escape = ({ page }: Editor) => page.keyboard.press('Escape')
const open = (key: string) => async (editor: Editor) => {
  await escape(editor)
  await editor.page.keyboard.press(key)
  await expect(editor.page.getByRole('dialog').first()).toBeVisible()
}

const states: readonly State[] = [
  ['an empty canvas', async () => {}],
  ['a template', ({ page }) => page.getByRole('button', { name: /^Cache in private subnets/ }).click()],
  [
    'the menu of a thing',
    async ({ page, canvas }) => {
      await canvas.thing('cache').locator('.node-name').click({ button: 'right' })
      await expect(page.getByRole('menu')).toBeVisible()
    },
  ],
  [
    'a cache that is selected',
    async (editor) => {
      await escape(editor)
      await editor.outline.row('cache').click()
    },
  ],
  [
    'the map',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Show or hide the overview map' }).click()
      await expect(page.locator('.minimap')).toBeVisible()
    },
  ],
  ['problems', ({ drawer }) => drawer.open('Problems')],
  [
    'a mistake beside its field',
    async ({ outline, inspector }) => {
      await outline.row('private-a').click()
      await inspector.type('IPv4 CIDR block', '10.0.1.0/24')
      await expect(inspector.panel.getByText('Error').first()).toBeAttached()
    },
  ],
  [
    'a fix before it is applied',
    ({ problems }) => problems.list.getByRole('button', { name: /^Use / }).first().click(),
  ],
  [
    'a trace',
    async (editor) => {
      await escape(editor)
      await editor.drawer.open('Trace')
      await editor.trace.ask('Internet', 'cache', 6379)
      await expect(editor.trace.verdict('Blocked')).toBeVisible()
    },
  ],
  [
    'a plan',
    async ({ drawer, plan }) => {
      await drawer.open('Plan')
      await plan.make()
      await plan.says(/to create/)
    },
  ],
  ['destroying', ({ plan }) => plan.panel.getByRole('button', { name: 'Destroy…' }).click()],
  [
    'code',
    async (editor) => {
      await escape(editor)
      await editor.drawer.open('Code')
      await expect(editor.page.getByText('AWSTemplateFormatVersion')).toBeVisible()
    },
  ],
  ['the export', open('Control+e')],
  ['the commands', open('Control+k')],
  ['the designs of the folder', open('Control+o')],
  [
    'the history',
    async (editor) => {
      await escape(editor)
      await editor.page.getByRole('button', { name: /History…$/ }).click()
      const dialog = editor.page.getByRole('dialog', { name: 'History' })
      await dialog.getByRole('textbox', { name: 'Name the design as it is now' }).fill('A version')
      await dialog.getByRole('button', { name: 'Keep' }).click()
      await dialog.getByRole('option', { name: 'A version' }).click()
    },
  ],
  [
    'what is different from a version',
    async (editor) => {
      await escape(editor)
      await editor.outline.row('private-c').click()
      await editor.page.keyboard.press('Delete')
      await editor.page.getByRole('button', { name: /History…$/ }).click()
      const dialog = editor.page.getByRole('dialog', { name: 'History' })
      await dialog.getByRole('option', { name: 'A version' }).click()
      await dialog.getByRole('button', { name: 'Compare with the page' }).click()
      await expect(editor.page.getByRole('img', { name: 'private-c, deleted' })).toBeVisible()
    },
  ],
  [
    'the import',
    async (editor) => {
      await escape(editor)
      await editor.page.getByRole('button', { name: 'Menu' }).click()
      await editor.page.getByRole('menuitem', { name: /^Import/ }).click()
      await expect(editor.page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'theme and language',
    async (editor) => {
      await escape(editor)
      await editor.page.getByRole('button', { name: 'Theme and language' }).click()
    },
  ],
]

test('axe finds nothing in any state, light or dark', async ({ editor }) => {
  // So many states, each in two themes, take a busy machine some minutes.
  test.slow()
  for (const [name, go] of states) {
    await test.step(name, async () => {
      await go(editor)
      await isSound(editor, name)
    })
  }
})

test('axe finds nothing in a notice, nor in two versions of one file', async ({ editor, mayFail }) => {
  // The server answers 409, which the browser notes.
  mayFail.push('409')
  const { page, palette, canvas } = editor
  await palette.drag('VPC peering connection', await canvas.middle())
  await expect(page.getByRole('region', { name: 'Notices' }).getByRole('alertdialog')).toBeVisible()
  await isSound(editor, 'a notice')

  await palette.drag('Region', await canvas.middle())
  await editor.isSaved()
  // Another name here as well: what touches the same is put together by nobody but the person.
  await page.getByRole('textbox', { name: 'Design name' }).fill('Mine')
  const theirs = { ...(await editor.saved()), name: 'Theirs' }
  // At once, before the page looks whether the file is still the same.
  await writeFile(await editor.savedFile(), `${JSON.stringify(theirs, null, 2)}\n`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('was changed on disk')
  await isSound(editor, 'two versions')
})

test('axe finds nothing while a plan is applied, nor at its end', async ({ editor, sandbox }) => {
  const { page, drawer, plan } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await drawer.open('Plan')
  await plan.make()
  await plan.says(/to create/)
  const goOn = await heldHalfway(page)
  await plan.apply()
  await expect(plan.panel.getByText('Create · done').first()).toBeVisible()
  await plan.says('Applying')
  await isSound(editor, 'under way')
  goOn()
  await plan.says('Applied')
  await isSound(editor, 'applied')
  await plan.destroy('Cache in private subnets')
  await plan.says('Destroyed')
  expect(await holdings(sandbox)).toEqual(NOTHING)
})

test('axe finds nothing in what there is to learn from', async ({ editor }) => {
  test.slow()
  await learnt(editor)
})

test.describe('in Korean', () => {
  test.use({ locale: 'ko-KR' })

  test('axe finds nothing in what there is to learn from', async ({ editor }) => {
    test.slow()
    await learnt(editor)
  })

  test('axe finds nothing, and the page says which language it is in', async ({ editor }) => {
    const { page } = editor
    const button = (name: string) => page.getByRole('button', { name }).first()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    await isSound(editor, 'empty', ['light'])
    await page.getByRole('region', { name: '템플릿' }).getByRole('button').first().click()
    await page.getByRole('row', { name: /^cache,/ }).click()
    await page.keyboard.press('Escape')
    for (const panel of ['문제', '경로 추적', '코드', '계획']) {
      await page
        .getByRole('button', { name: new RegExp(`^${panel}`), expanded: false })
        .first()
        .click()
      await isSound(editor, panel, ['light'])
    }
    await expect(button('대상')).toBeVisible()
    await button('모두 삭제…').click()
    await dialog(editor, '이 디자인이 만든 리소스 모두 삭제')
    for (const [keys, title] of [
      ['Control+e', '내보내기'],
      ['Control+k', '명령'],
      ['Control+o', '이 폴더의 디자인'],
      ['?', '키보드 단축키'],
    ] as const) {
      await page.keyboard.press(keys)
      await dialog(editor, title)
    }
    await button('메뉴').click()
    await page.getByRole('menuitem', { name: /^가져오기/ }).click()
    await dialog(editor, '가져오기')
  })
})

/** The gallery, a repair from broken to done, an explanation, and the tour, in whichever language the page is. */
async function learnt(editor: Editor): Promise<void> {
  const { page } = editor
  await page.locator('.empty-offers button').nth(1).click()
  await expect(page.locator('canvas.preview').first()).toBeVisible()
  await isSound(editor, 'the gallery')
  await page.locator('.gallery-card[data-key="repairs/nat-in-a-private-subnet"]').click()
  const guide = page.locator('.coach')
  await expect(guide.locator('.repair-goal[data-state="broken"]')).toBeVisible()
  await isSound(editor, 'a repair')
  for (let hints = 0; hints < 3; hints++) await guide.locator('.repair-hints-of .coach-bar button').click()
  await isSound(editor, 'its hints')
  await page.getByRole('row', { name: /^nat,/ }).click()
  await page.locator('.explain-heading').click()
  await expect(page.locator('.explain-lines').first()).toBeVisible()
  await isSound(editor, 'an explanation')
  await guide.locator('.fix-button').click()
  await page.keyboard.press('Enter')
  await expect(guide.locator('.repair-done')).toBeVisible()
  await isSound(editor, 'repaired')
  await page.locator('.top-bar-start button').first().click()
  await page.getByRole('menuitem', { name: /Take the tour|둘러보기 시작/ }).click()
  await expect(page.locator('.tour')).toBeVisible()
  await expect(page.getByRole('menu')).toHaveCount(0)
  // The pointer is over the palette now, which would say what is under it.
  await page.mouse.move(500, 650)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await isSound(editor, 'the tour')
}

/** Tells the page the first half of what a run says, and the rest once it may go on. */
async function heldHalfway(page: Page): Promise<() => void> {
  const { promise: rest, resolve: goOn } = Promise.withResolvers<void>()
  let isFirst = true
  await page.route('**/api/runs/*/events*', async (route) => {
    if (!isFirst) {
      await rest
      return route.continue()
    }
    isFirst = false
    const response = await route.fetch()
    const events = (await response.text()).split(/(?<=\n\n)/)
    await route.fulfill({ response, body: events.slice(0, events.length / 2).join('') })
  })
  return goOn
}

/** Looks at a dialog and closes it. */
async function dialog(editor: Editor, title: string): Promise<void> {
  const shown = editor.page.getByRole('dialog', { name: title })
  await expect(shown).toBeVisible()
  await isSound(editor, title, ['light'])
  await escape(editor)
  await expect(shown).toBeHidden()
}
