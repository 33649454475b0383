import { callAhead, takeToken } from './files/api.ts'
import { lastFile, pathOf } from './files/last.ts'

// A script of its own, which the page names before the others: the design is on its way while they are being read.
takeToken()
const file = lastFile()
if (file !== null) callAhead(pathOf(file))
