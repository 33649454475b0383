const KEY = 'vpcanvas.read'
/** This build's schemas: they are in the same script, whose name changes with what is in it. */
const BUILD = import.meta.url

/** Whether this build has read the very bytes of this revision before, and found nothing to say: a large design takes long to check. */
export function isKnown(revision: string): boolean {
  try {
    return localStorage.getItem(KEY) === `${BUILD} ${revision}`
  } catch {
    return false
  }
}

export function rememberRead(revision: string): void {
  try {
    localStorage.setItem(KEY, `${BUILD} ${revision}`)
  } catch {
    // It is checked again the next time.
  }
}
