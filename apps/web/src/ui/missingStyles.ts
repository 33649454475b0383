/** How soon what still does not come is asked for again. Milliseconds. */
const RETRY = 4000

const missing: HTMLLinkElement[] = []
let retry: ReturnType<typeof setTimeout> | undefined

/** Notes the stylesheets that do not come. Once, as the page comes up. */
export function noteMissingStyles(): void {
  const note = ({ target }: Event) =>
    target instanceof HTMLLinkElement && target.rel === 'stylesheet' && missing.push(target)
  addEventListener('error', note, true)
}

/**
 * Fetches what did not come once more: who loads the parts takes it for loaded, and would show them without their look.
 * What still does not come keeps nobody from working, and is asked for until it does.
 */
export async function missingStyles(): Promise<void> {
  clearTimeout(retry)
  await Promise.all(missing.splice(0).map(fetchAgain))
  if (missing.length > 0) retry = setTimeout(() => void missingStyles(), RETRY)
}

function fetchAgain(link: HTMLLinkElement): Promise<unknown> {
  const copy = link.cloneNode() as HTMLLinkElement
  return new Promise((resolve) => {
    copy.addEventListener('load', resolve)
    copy.addEventListener('error', resolve)
    link.replaceWith(copy)
  })
}
