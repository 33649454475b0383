/** A file name for a design's name, that no other file of the workspace has. */
export function fileNameFor(name: string, taken: readonly string[]): string {
  const stem =
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'design'
  const known = new Set(taken.map((file) => file.toLowerCase()))
  for (let n = 1; ; n++) {
    const file = `${n === 1 ? stem : `${stem}-${n}`}.vpcanvas.json`
    if (!known.has(file)) return file
  }
}

/** `network-2.vpcanvas.json` beside `network.vpcanvas.json`. */
export function beside(file: string, taken: readonly string[]): string {
  const stem = file.replace(/(-\d+)?\.vpcanvas\.json$/, '')
  for (let n = 2; ; n++) {
    const name = `${stem}-${n}.vpcanvas.json`
    if (!taken.includes(name)) return name
  }
}
