export interface Tip {
  readonly text: string
  /** Keys as people read them: `Ctrl+Z`. */
  readonly keys?: string | undefined
}

/** The tips of everything on the page that has one, by the value of `data-tip` on its element. */
export const tips = new Map<string, Tip>()
