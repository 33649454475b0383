import { writeDesign } from '@vpcanvas/formats'
import { templates } from '@vpcanvas/resources/templates'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './editor.ts'

test('a blocked flow is opened by its smallest fix, in one click and one undo step', async ({
  editor: { page, trace },
}) => {
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await page.keyboard.press('t')
  await trace.ask('web-a', 'app-a', 22)
  await expect(trace.verdict('Blocked')).toBeVisible()
  const openings = trace.result.getByRole('region', { name: 'What opens it' })
  await expect(openings.getByText(/^(Opens nothing else|Also opens TCP 22)/).first()).toBeVisible()
  await openings
    .getByRole('button', { name: /^Open it: Allow TCP 22/ })
    .first()
    .click()
  await expect(trace.verdict('Reachable')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(trace.verdict('Blocked')).toBeVisible()
})

test('a serverless cache is drawn into a subnet and opened to a host by the fix of its trace', async ({ editor }) => {
  const { page, palette, canvas, inspector, drawer, trace, isSaved, saved } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await palette.drag('Serverless cache', await canvas.inside('private-a', 0.5, 0.9))
  await expect(inspector.panel.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('serverless-cache')
  await drawer.open('Trace')
  await trace.ask('app', 'serverless-cache', 6379)
  await expect(trace.verdict('Blocked')).toBeVisible()
  await trace.result
    .getByRole('button', { name: /^Open it: Give "serverless-cache" a security group of its own/ })
    .first()
    .click()
  await expect(trace.verdict('Reachable')).toBeVisible()
  await drawer.open('Code')
  await expect(page.getByText(/Type: AWS::ElastiCache::ServerlessCache[^]*?SecurityGroupIds:/)).toBeVisible()
  await isSaved()
  const { resources } = await saved()
  const cache = Object.values(resources).find(({ kind }) => kind === 'serverlessCache')
  expect(cache?.props).toMatchObject({ subnets: ['private-a', 'private-c'], securityGroups: [expect.any(String)] })
})

test('an open flow is closed without closing what else is needed', async ({ editor: { page, trace } }) => {
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await page.keyboard.press('t')
  await trace.ask('app-a', 'cache')
  await expect(trace.verdict('Reachable')).toBeVisible()
  await trace.result.getByRole('button', { name: 'Close this…' }).click()
  const closings = trace.result.getByRole('region', { name: 'What closes it' })
  await closings
    .getByRole('button', { name: /^Close it/ })
    .first()
    .click()
  await expect(trace.verdict('Blocked')).toBeVisible()
})

test('what cannot be opened leads to what comes nearest', async ({ editor: { page, trace } }) => {
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await page.keyboard.press('t')
  await trace.ask('Internet', 'cache', 6379)
  await expect(trace.result.getByText(/can have no public address/).first()).toBeVisible()
  await trace.result.getByRole('button', { name: 'Trace that instead' }).click()
  await expect(trace.verdict('Reachable')).toBeVisible()
})

test('what is wrong stays readable beside a fix that says much', async ({
  editor: { page, folder, drawer, problems },
}) => {
  const design = templates.find(({ id }) => id === 'three-tier')?.design('en')
  if (!design) throw new Error('The template is another')
  const resources = Object.fromEntries(
    Object.entries(design.resources).map(([id, { name, props, ...one }]) => [
      id,
      {
        ...one,
        name: `kr-production-commerce-${name}`,
        props: one.kind === 'securityGroup' && name === 'cache-sg' ? { ...props, ingress: [] } : props,
      },
    ]),
  )
  await writeFile(join(folder, 'long.vpcanvas.json'), writeDesign({ ...design, resources }))
  await page.goto(`${new URL(page.url()).origin}/?design=long.vpcanvas.json`)
  await drawer.open('Problems')
  const problem = problems.of('sg-no-inbound', 'kr-production-commerce-cache')
  for (const width of [1100, 1366, 1920]) {
    await page.setViewportSize({ width, height: 768 })
    await expect
      .poll(async () => (await problem.locator('.problem-message').boundingBox())?.width, `in a window of ${width}`)
      .toBeGreaterThan(150)
  }
})
