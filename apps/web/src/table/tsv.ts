/**
 * Rows of cells as spreadsheets put them on the clipboard: cells apart by tabs, rows by line ends; a cell that holds either,
 * or begins with a quote, is quoted. What a spreadsheet would take for a formula gets the apostrophe that keeps it a text.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join('\t')).join('\n')
}

function cell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text
  return /[\t\r\n]/.test(safe) || safe.startsWith('"') ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Numbers may begin with a sign; all else that begins like a formula could be run as one. */
function isFormula(text: string): boolean {
  return /^'*[=+\-@]/.test(text) && !/^[+-]?\d+$/.test(text)
}

/** The cells of a text from the clipboard. Any text is some table: what is not quoted properly is taken as it stands. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const end = text.length
  while (at <= end) {
    const [value, next] = text[at] === '"' ? quoted(text, at) : plain(text, at)
    row.push(isGuarded(value) ? value.slice(1) : value)
    at = next
    if (text[at] === '\t') {
      at++
      continue
    }
    rows.push(row)
    row = []
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    // A line end at the very end closes the last row and begins none.
    if (at >= end) break
  }
  return rows
}

function isGuarded(value: string): boolean {
  return value.startsWith("'") && isFormula(value.slice(1))
}

function plain(text: string, from: number): readonly [value: string, next: number] {
  const length = text.slice(from).search(/[\t\r\n]/)
  const next = length < 0 ? text.length : from + length
  return [text.slice(from, next), next]
}

function quoted(text: string, from: number): readonly [value: string, next: number] {
  let value = ''
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at]
    else if (text[at + 1] === '"') {
      value += '"'
      at++
    } else if (at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? '')) return [value, at + 1]
    else break
  }
  return plain(text, from)
}
