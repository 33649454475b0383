/** What AWS writes down where nobody said a policy. */
export function isFullAccess(document: string): boolean {
  try {
    const { Statement } = JSON.parse(document) as { Statement?: unknown }
    const [only, ...more] = (Array.isArray(Statement) ? Statement : [Statement]) as readonly unknown[]
    if (typeof only !== 'object' || only === null || more.length > 0) return false
    const { Effect, Principal, Action, Resource, ...rest } = only as Readonly<Record<string, unknown>>
    const isAll = [Principal, Action, Resource].every((one) => one === '*')
    return Effect === 'Allow' && isAll && Object.keys(rest).every((key) => key === 'Sid')
  } catch {
    return false
  }
}
