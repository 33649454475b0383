import { paintAhead } from './canvas/ahead.ts'
import { callAhead, takeToken } from './files/api.ts'
import { lastFile, pathOf } from './files/last.ts'
import { startFiles } from './files/start.ts'
import { editor } from './store/useEditor.ts'
import { wear } from './theme/wear.ts'

// A script of its own, which the page names before the others: the design is fetched and painted while they are being read.
takeToken()
const file = lastFile()
wear(editor.get().view)

/** Settles when the server has answered for it. */
export const answered: Promise<void> = file === null ? Promise.resolve() : callAhead(pathOf(file))

/** Settles when the person's design is open, and seen where that is possible already. */
export const opened: Promise<void> = startFiles().then(paintAhead)
