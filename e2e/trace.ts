import type { Locator, Page } from '@playwright/test'

/** Can this reach that? */
export interface Trace {
  readonly result: Locator
  ask(from: string, to: string, port?: number): Promise<void>
  verdict(words: string): Locator
}

export function traceOf(page: Page): Trace {
  const form = page.getByRole('form', { name: 'The flow to trace' })
  const result = page.getByRole('region', { name: 'Result of the trace' })
  const type = async (label: string, value: string) => {
    const input = form
      .getByRole('combobox', { name: label, exact: true })
      .or(form.getByRole('textbox', { name: label, exact: true }))
    await input.fill(value)
    await input.press('Enter')
  }
  return {
    result,
    verdict: (words) => result.getByRole('heading', { name: words, exact: true }),
    async ask(from, to, port) {
      await type('From', from)
      await type('To', to)
      if (port !== undefined) await type('Port', String(port))
      await form.getByRole('button', { name: 'Trace', exact: true }).click()
    },
  }
}
