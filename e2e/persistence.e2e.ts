import { execFileSync } from 'node:child_process'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Design } from '@vpcanvas/model'
import { expect, inPage, test, watch } from './editor.ts'

const names = (design: Design) =>
  Object.values(design.resources)
    .map(({ name }) => name)
    .toSorted()

async function designsIn(folder: string): Promise<Design[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.vpcanvas.json'))
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))))
}

test('an edit is in the file after a moment, and there again after a reload', async ({ editor }) => {
  await editor.palette.drag('Region', await editor.canvas.middle())
  await editor.inspector.rename('Home')
  await expect.poll(async () => names(await editor.saved())).toEqual(['Home'])
  await editor.isSaved()
  await editor.page.reload()
  await expect(editor.outline.row('Home')).toBeVisible()
  await expect(editor.canvas.thing('Home')).toBeVisible()
})

test('killing the tab right after an edit loses nothing', async ({ editor, context }) => {
  const { page, palette, canvas, outline } = editor
  await palette.drag('Region', await canvas.middle())
  await editor.isSaved()
  await palette.drag('VPC', await canvas.middle())
  await expect(outline.row('vpc')).toBeVisible()
  const devtools = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void devtools.send('Page.crash').catch(() => {})
  await crashed
  expect(names(await editor.saved()), 'the kill came before the file was written').toEqual(['Seoul'])

  const again = inPage(await context.newPage())
  const broken: string[] = []
  watch(again.page, broken)
  await again.page.goto(editor.address)
  await expect(again.outline.row('vpc')).toBeVisible()
  await expect.poll(async () => names(await editor.saved())).toEqual(['Seoul', 'vpc'])
  expect(broken).toEqual([])
})

test('a design that is imported a second time is one of its own, and as well checked as the first', async ({
  editor,
}) => {
  const { page, palette, canvas } = editor
  await palette.drag('Region', await canvas.middle())
  await palette.drag('VPC', await canvas.middle())
  await palette.drag('Security group', await canvas.middle())
  await expect.poll(async () => names(await editor.saved())).toHaveLength(3)
  const first = await editor.savedFile()
  const design = await editor.saved()
  const problems = page
    .getByRole('region', { name: 'Problems, trace, plan and code' })
    .getByRole('button', { name: /^Problems / })
  await expect(problems).toContainText(/\d/)
  const told = await problems.textContent()
  // Twice: the second is imported while a design of the same contents is on the page.
  for (const copy of [2, 3]) {
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: /^Import/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Import' })
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Choose a file' }).click()
    await (await chooser).setFiles(first)
    await expect(dialog.getByText('This one is a copy')).toBeVisible()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await expect.poll(() => designsIn(editor.folder)).toHaveLength(copy)
    const held = await designsIn(editor.folder)
    expect(new Set(held.map(({ id }) => id)).size).toBe(copy)
    for (const { resources } of held) expect(resources).toEqual(design.resources)
    await expect(problems).toHaveText(told ?? '')
  }
  await page.getByRole('button', { name: 'Saved in' }).click()
  await expect(page.getByRole('dialog', { name: 'History' }).getByRole('option').first()).toContainText('imported')
})

test('every step can be undone and done again, also after it was saved', async ({ editor }) => {
  const { page, palette, canvas, inspector, outline } = editor
  await palette.drag('Region', await canvas.middle())
  await palette.drag('VPC', await canvas.middle())
  await inspector.rename('home')
  await editor.isSaved()
  const drawn = await editor.saved()
  const undo = page.getByRole('button', { name: 'Undo' })
  const redo = page.getByRole('button', { name: 'Redo' })
  await undo.click()
  await expect(outline.row('vpc')).toBeVisible()
  await undo.click()
  await expect(outline.row('Seoul')).toBeVisible()
  await expect(outline.row('vpc')).toHaveCount(0)
  await undo.click()
  await expect(outline.row('Seoul')).toHaveCount(0)
  await expect(undo).toBeDisabled()
  await redo.click()
  await redo.click()
  await redo.click()
  await expect(outline.row('home')).toBeVisible()
  await expect(redo).toBeDisabled()
  await expect.poll(() => editor.saved()).toEqual(drawn)
})

test('what somebody else changed in the file is put together with the work on the screen', async ({
  editor,
  mayFail,
}) => {
  // The server answers 409, which the browser notes.
  mayFail.push('409')
  const { page, palette, canvas, outline } = editor
  await palette.drag('Region', await canvas.middle())
  await editor.isSaved()
  const file = await editor.savedFile()
  const read = async () => JSON.parse(await readFile(file, 'utf8')) as Design
  const write = async (change: Partial<Design>) =>
    writeFile(file, `${JSON.stringify({ ...(await read()), ...change }, null, 2)}\n`)

  // As `git checkout` does it, while nothing is drawn: the page follows.
  await write({ name: 'From git' })
  await expect(page.getByRole('banner').getByRole('textbox', { name: 'Design name' })).toHaveValue('From git')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()

  // And at the same time as an edit that does not touch it: both are there, here and in the file.
  await write({ name: 'From git again' })
  await palette.drag('VPC', await canvas.middle())
  await expect(outline.row('vpc')).toBeVisible()
  await expect
    .poll(async () => [(await read()).name, ...names(await read())])
    .toEqual(['From git again', 'Seoul', 'vpc'])
  await editor.isSaved()
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
})

test('where both changed the same, neither version is lost', async ({ editor, mayFail }) => {
  mayFail.push('409')
  const { page, palette, canvas, inspector } = editor
  await palette.drag('Region', await canvas.middle())
  await editor.isSaved()
  const theirs = await editor.saved()
  const [region] = Object.values(theirs.resources)
  if (!region) throw new Error('no region')
  const file = await editor.savedFile()
  const changed = { ...theirs, name: 'Theirs', resources: { [region.id]: { ...region, name: 'Their Seoul' } } }
  await inspector.panel.getByRole('textbox', { name: 'Name', exact: true }).fill('My Seoul')
  // At once, before the page looks whether the file is still the same.
  await writeFile(file, `${JSON.stringify(changed, null, 2)}\n`)
  await page.keyboard.press('Enter')
  const bar = page.getByRole('main').getByRole('alert')
  await expect(bar).toContainText('was changed on disk meanwhile. Nothing was overwritten. Both changed My Seoul.')
  const read = async () => JSON.parse(await readFile(file, 'utf8')) as Design
  expect((await read()).name).toBe('Theirs')
  await bar.getByRole('button', { name: 'Compare' }).click()
  const legend = page.getByRole('region', { name: 'Changes' })
  await expect(legend).toContainText('Renames "Their Seoul" to "My Seoul"')

  await bar.getByRole('button', { name: 'Keep mine' }).click()
  await expect(bar).toBeHidden()
  await expect.poll(async () => names(await read())).toEqual(['My Seoul'])
  const beside = (await readdir(editor.folder)).find((name) => name.endsWith('.vpcanvas.json') && !file.endsWith(name))
  expect(JSON.parse(await readFile(join(editor.folder, beside ?? ''), 'utf8'))).toMatchObject({ name: 'Theirs' })
})

test('a file that is deleted, renamed or spoilt under the editor takes no work with it', async ({
  editor,
  mayFail,
}) => {
  mayFail.push('409')
  const { page, palette, canvas, outline } = editor
  await palette.drag('Region', await canvas.middle())
  await editor.isSaved()
  const file = await editor.savedFile()
  const bar = page.getByRole('main').getByRole('alert')

  await test.step('renamed', async () => {
    const other = join(editor.folder, 'renamed.vpcanvas.json')
    await rename(file, other)
    await palette.drag('VPC', await canvas.middle())
    await expect(page.getByText('Saved in renamed.vpcanvas.json')).toBeVisible()
    await expect.poll(async () => names(JSON.parse(await readFile(other, 'utf8')))).toEqual(['Seoul', 'vpc'])
    await rename(other, file)
    await expect(page.getByText(/^Saved in design/)).toBeVisible()
  })
  await test.step('deleted', async () => {
    await rm(file)
    await expect(bar).toContainText('is no longer on disk')
    await bar.getByRole('button', { name: 'Write it again' }).click()
    await expect.poll(async () => names(await editor.saved())).toEqual(['Seoul', 'vpc'])
  })
  await test.step('spoilt', async () => {
    await writeFile(file, '<<<<<<< HEAD\n')
    await palette.drag('VPC', await canvas.middle())
    await expect(bar).toContainText('can no longer be read as a design')
    expect(await readFile(file, 'utf8')).toBe('<<<<<<< HEAD\n')
    await bar.getByRole('button', { name: 'Write it again' }).click()
    await expect
      .poll(async () => (await readdir(editor.folder)).filter((name) => name.endsWith('.aside')))
      .toHaveLength(1)
    await editor.isSaved()
    await expect(outline.row('Seoul')).toBeVisible()
  })
})

test('a file that is no design says where, and stays as it is', async ({ editor, mayFail }) => {
  mayFail.push('409')
  const { page, palette, canvas } = editor
  await palette.drag('Region', await canvas.middle())
  await editor.isSaved()
  const file = await editor.savedFile()
  const spoilt = { ...(await editor.saved()), intents: [{ rule: 'perhaps' }] }
  for (const [text, said] of [
    ['<<<<<<< HEAD\n', 'The file is not valid JSON.'],
    [JSON.stringify(spoilt), 'At "intents.0.'],
  ] as const) {
    await writeFile(file, text)
    await page.goto(`${editor.address}&design=${encodeURIComponent(basename(file))}`)
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText(said)
    await expect(palette.item('VPC')).toBeVisible()
    expect(await readFile(file, 'utf8')).toBe(text)
  }
})

test('what one tab saves shows in the other, and where both drew neither is lost', async ({
  editor,
  context,
  mayFail,
}) => {
  // The server answers 409, which the browser notes.
  mayFail.push('409')
  const { palette, canvas, inspector } = editor
  await palette.drag('Region', await canvas.middle())
  await editor.isSaved()
  const other = inPage(await context.newPage())
  const broken: string[] = []
  watch(other.page, broken)
  await other.page.goto(editor.address)
  await other.outline.row('Seoul').click()
  await inspector.rename('Home')
  await expect(other.outline.row('Home')).toBeVisible()
  await expect(other.inspector.panel.getByRole('textbox', { name: 'Name' })).toHaveValue('Home')
  await expect(other.page.getByRole('main').getByRole('alert')).toHaveCount(0)

  await other.inspector.rename('Away')
  await expect(editor.outline.row('Away')).toBeVisible()
  await other.isSaved()

  // Two edits within the moment before either is saved.
  await Promise.all([inspector.rename('Mine'), other.inspector.rename('Theirs')])
  const conflicts = async () =>
    (await Promise.all([editor, other].map(({ page }) => page.getByRole('main').getByRole('alert').count()))).join(' ')
  await expect.poll(conflicts).toMatch(/0 1|1 0/)
  const [conflicting, saved] = (await conflicts()) === '1 0' ? [editor, 'Theirs'] : [other, 'Mine']
  expect(names(await editor.saved())).toEqual([saved])
  await conflicting.page.getByRole('main').getByRole('button', { name: 'Keep mine' }).click()
  const all = async () =>
    (
      await Promise.all(
        (await readdir(editor.folder))
          .filter((name) => name.endsWith('.vpcanvas.json'))
          .map(async (name) => names(JSON.parse(await readFile(join(editor.folder, name), 'utf8')) as Design)),
      )
    )
      .flat()
      .toSorted()
  await expect.poll(all).toEqual(['Mine', 'Theirs'])
  expect(broken.filter((line) => !line.includes('409'))).toEqual([])
})

/** A disk of its own under the folder, where this machine lets us have one: only root may mount. */
function disk(folder: string) {
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'ignore' })
  return {
    mount: () => {
      try {
        run('mount', '-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder)
        return true
      } catch {
        return false
      }
    },
    remount: (how: 'ro' | 'rw') => run('mount', '-o', `remount,${how}`, folder),
    unmount: () => run('umount', folder),
  }
}

test('a full disk and a read-only folder are told at once, lose nothing, and are written to as soon as they can be', async ({
  editor,
  mayFail,
}) => {
  mayFail.push('507')
  const { page, palette, canvas, folder } = editor
  const { mount, remount, unmount } = disk(folder)
  test.skip(!mount(), 'only root may mount a disk of its own')
  try {
    await palette.drag('Region', await canvas.middle())
    await editor.isSaved()
    const bar = page.getByRole('main').getByRole('alert')
    const drawn = async (count: number) => expect.poll(async () => names(await editor.saved())).toHaveLength(count)

    await test.step('full', async () => {
      await writeFile(join(folder, 'ballast'), Buffer.alloc(1024 * 1024)).catch(() => {})
      await palette.drag('VPC', await canvas.middle())
      await expect(bar).toContainText('The disk is full. Nothing was overwritten; the work is kept in this browser.')
      await drawn(1)
      // The page may go meanwhile: the work is in the browser.
      await page.reload()
      await expect(editor.outline.row('vpc')).toBeVisible()
      await rm(join(folder, 'ballast'))
      await editor.isSaved()
      await drawn(2)
    })

    await test.step('read-only', async () => {
      remount('ro')
      await palette.drag('VPC', await canvas.middle())
      await expect(bar).toContainText('The folder of the design cannot be written to.')
      await drawn(2)
      remount('rw')
      await bar.getByRole('button', { name: 'Save now' }).click()
      await expect(bar).toBeHidden()
      await editor.isSaved()
      await drawn(3)
    })
  } finally {
    unmount()
  }
})
