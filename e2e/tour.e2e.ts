import { holdings, NOTHING } from './cloud.ts'
import { expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'
import { learningOf } from './learning.ts'
import { applyFix } from './problems.ts'

test('the tour from start to finish: each thing is really done, and noticed', async ({ editor, sandbox }) => {
  const { page, palette, canvas, drawer, trace, outline, plan } = editor
  const { tour, gallery } = learningOf(page)
  await page.getByRole('button', { name: /^Take the tour/ }).click()
  await expect(tour.getByRole('heading', { name: 'Draw a subnet' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const next = async (title: string) => {
    await expect(tour.getByText('Done', { exact: true })).toBeVisible()
    await tour.getByRole('button', { name: 'Next' }).click()
    await expect(tour.getByRole('heading', { name: title })).toBeVisible()
  }

  await expect(tour.getByText('Waits until you have done it')).toBeVisible()
  const vpc = await canvas.thing('vpc').boundingBox()
  await palette.drag('Subnet', {
    x: (vpc?.x ?? 0) + (vpc?.width ?? 0) * 0.5,
    y: (vpc?.y ?? 0) + (vpc?.height ?? 0) - 20,
  })
  await next('See what is wrong')
  await drawer.open('Problems')
  await next('Apply a fix')
  await applyFix(
    page,
    page.locator('.problem[data-rule="sg-cache-port-closed"]'),
    'Admit "app-sg" to port 6379 in "cache-sg"',
  )
  await next('Follow a packet')
  await drawer.open('Trace')
  await trace.ask('app', 'cache', 6379)
  await expect(trace.verdict('Reachable')).toBeVisible()
  await next('Ask what something is for')
  await outline.row('nat').click()
  await page.getByRole('button', { name: 'Explain', exact: true }).click()
  await next('Look through another lens')
  await page.getByRole('button', { name: 'Lens: Placement', exact: true }).click()
  await page
    .getByRole('menuitemradio', { name: /Traffic/ })
    .or(page.getByRole('menuitemradio', { name: /Traffic/ }))
    .click()
  await next('Plan it in the sandbox')
  await drawer.open('Plan')
  await plan.make()
  await plan.says(/to create/)
  await next('That is the way of it')
  await tour.getByRole('button', { name: 'Examples and repairs…' }).click()
  await expect(gallery).toBeVisible()
  await page.keyboard.press('Escape')
  await tour.getByRole('button', { name: 'Finish' }).click()
  await expect(tour).toHaveCount(0)
  expect(await holdings(sandbox)).toEqual(NOTHING)
})

test('the tour by the keyboard alone, left and gone on with', async ({ editor }) => {
  const { page, palette, problems } = editor
  const keys = keyboardOf(page)
  const { tour } = learningOf(page)
  await keys.run('Take the tour')
  await expect(tour.getByRole('heading', { name: 'Draw a subnet' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Step 1 of 8: Draw a subnet' })).toBeAttached()
  await keys.press(tour.getByRole('button', { name: 'Put the keyboard there' }))
  await expect(palette.item('Subnet')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Done. Next goes on.' })).toBeAttached()
  await keys.press(tour.getByRole('button', { name: 'Next' }))
  // The keyboard stays on the one button that goes on.
  await expect(tour.getByRole('button', { name: 'Skip' })).toBeFocused()
  await keys.press(tour.getByRole('button', { name: 'Put the keyboard there' }))
  await page.keyboard.press('Enter')
  await keys.press(tour.getByRole('button', { name: 'Next' }))
  await expect(tour.getByRole('heading', { name: 'Apply a fix' })).toBeVisible()
  await expect(problems.list).toBeVisible()
  await keys.press(tour.getByRole('button', { name: 'Put the keyboard there' }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(tour.getByText('Done', { exact: true })).toBeVisible()

  // Left, it stands where it was: from the menu, and after a reload.
  await keys.press(tour.getByRole('button', { name: 'Leave the tour' }))
  await expect(tour).toHaveCount(0)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: 'Go on with the tour' }).click()
  await keys.press(tour.getByRole('button', { name: 'Leave the tour' }))
  await editor.isSaved()
  await page.reload()
  await keys.run('Go on with the tour')
  await expect(tour.getByRole('heading', { name: 'Apply a fix' })).toBeVisible()
  await expect(tour.getByText('Done', { exact: true })).toBeVisible()
  await page.reload()
  await expect(tour.getByRole('heading', { name: 'Apply a fix' })).toBeVisible()
})

test('the tour waits while something else is done, and can be skipped', async ({ editor }) => {
  const { page, outline } = editor
  const learning = learningOf(page)
  const { tour } = learning
  await page.getByRole('button', { name: /^Take the tour/ }).click()
  await expect(outline.row('nat')).toBeVisible()
  await editor.isSaved()
  // Something else than what is asked for, and everything gone.
  await outline.row('region').click()
  await page.keyboard.press('Delete')
  await expect(outline.row('nat')).toHaveCount(0)
  await expect(tour.getByText('Waits until you have done it')).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await editor.isSaved()

  await learning.open()
  await learning.choose('A regional NAT gateway')
  await expect(tour.getByRole('heading', { name: 'The tour waits' })).toBeVisible()
  await tour.getByRole('button', { name: 'Back to the tour’s design' }).click()
  await expect(tour.getByRole('heading', { name: 'Draw a subnet' })).toBeVisible()
  for (const title of [
    'See what is wrong',
    'Apply a fix',
    'Follow a packet',
    'Ask what something is for',
    'Look through another lens',
    'Plan it in the sandbox',
    'That is the way of it',
  ]) {
    await tour.getByRole('button', { name: /^(Skip|Next)$/ }).click()
    await expect(tour.getByRole('heading', { name: title })).toBeVisible()
  }
  await tour.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(tour.getByRole('heading', { name: 'Plan it in the sandbox' })).toBeVisible()
})

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 900, height: 640 } })

  test('the tour shows the words of each step and the way on, and covers nothing that it speaks of', async ({
    editor,
  }) => {
    const { page, drawer, outline } = editor
    const { tour } = learningOf(page)
    const next = () => tour.getByRole('button', { name: /^(Skip|Next)$/ }).click()
    /** That a step begins with its first words, and that what goes on is in sight whatever there is to read. */
    const isReadable = async () => {
      await expect(tour.getByRole('paragraph').first()).toBeInViewport({ ratio: 0.5 })
      expect(await tour.getByRole('group').evaluate((words) => words.scrollTop)).toBe(0)
      await expect(tour.getByRole('button', { name: /^(Skip|Next)$/ })).toBeInViewport({ ratio: 1 })
      await expect(tour.getByRole('button', { name: 'Put the keyboard there' })).toBeInViewport({ ratio: 1 })
    }
    await page.getByRole('button', { name: /^Take the tour/ }).click()
    await isReadable()
    await next()
    await drawer.open('Problems')
    await next()
    await isReadable()
    // In the list of problems, the message has the room that there is.
    const message = page.locator('.problem[data-rule="sg-cache-port-closed"] .problem-message')
    expect((await message.boundingBox())?.height).toBeLessThan(40)
    for (const title of ['Follow a packet', 'Ask what something is for']) {
      await next()
      await expect(tour.getByRole('heading', { name: title })).toBeVisible()
      await isReadable()
    }
    // It points at what is to be selected first, wherever that was scrolled to.
    await expect(outline.row('nat')).toBeInViewport()
    await tour.getByRole('button', { name: 'Put the keyboard there' }).click()
    await expect(outline.row('nat')).toBeFocused()
    await page.keyboard.press('Enter')
    await tour.getByRole('button', { name: 'Put the keyboard there' }).click()
    await expect(page.locator('.explain-heading')).toBeFocused()
    await next()
    await page.getByRole('button', { name: 'Lens: Placement', exact: true }).click()
    await page.getByRole('menuitemradio', { name: /Lose a zone/ }).click()
    const legend = page.getByRole('region', { name: 'Lose a zone' })
    await expect(legend).toBeVisible()
    const [one, other] = [await legend.boundingBox(), await tour.boundingBox()]
    expect((one?.y ?? 0) + (one?.height ?? Infinity)).toBeLessThan(other?.y ?? 0)
  })
})
