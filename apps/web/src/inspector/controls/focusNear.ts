/** After a row of a list is taken away, puts the keyboard where it was: on the row that moved up, or on what is under the rows. */
export function focusNear(list: HTMLElement | null, index: number): void {
  requestAnimationFrame(() => {
    const rows = list?.querySelectorAll<HTMLElement>(':scope > .row') ?? []
    const row = rows[Math.min(index, rows.length - 1)]
    const target = row ? [...row.querySelectorAll<HTMLElement>('button:not([disabled])')].at(-1) : null
    const after = list?.querySelector<HTMLElement>(
      ':scope > :not(.row) button:not([disabled]), :scope > button:not([disabled])',
    )
    ;(target ?? after)?.focus()
  })
}
