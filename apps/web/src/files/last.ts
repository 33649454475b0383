const LAST = 'vpcanvas.file'

/** The file that the address asks for, or else the one that the person had last; null where there is none. */
export function lastFile(): string | null {
  try {
    return new URL(location.href).searchParams.get('design') ?? localStorage.getItem(LAST)
  } catch {
    return null
  }
}

export function rememberFile(file: string): void {
  try {
    localStorage.setItem(LAST, file)
  } catch {
    // Next time the newest file is opened instead.
  }
}

/** Where the server has a design file. */
export function pathOf(file: string): string {
  return `/api/designs/${encodeURIComponent(file)}`
}
