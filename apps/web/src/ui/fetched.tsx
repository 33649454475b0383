import {
  type ComponentProps,
  type ComponentType,
  createContext,
  lazy,
  type LazyExoticComponent,
  type ReactNode,
  useContext,
} from 'react'
import { missingStyles } from './missingStyles.ts'

/** Which try of showing something this is: another object for each. A boundary gives a new one each time it tries again. */
export const Try = createContext<object>({})

/**
 * A component that is fetched when it is first shown. React keeps a refusal for good; here the next try fetches again.
 *
 * Browsers fetch a module again that did not come (https://github.com/whatwg/html/issues/6768; Firefox and Safari since
 * 2026). In one that remembers the refusal, only loading the page anew helps.
 */
// oxlint-disable-next-line no-explicit-any -- As `lazy` has it: what the component takes is read from it.
export function fetched<T extends ComponentType<any>>(load: () => Promise<{ default: T }>) {
  let current: LazyExoticComponent<T>
  let hasFailed: boolean
  let tries: WeakSet<object>
  begin()
  return function Fetched(props: ComponentProps<T>): ReactNode {
    const thisTry = useContext(Try)
    if (hasFailed && !tries.has(thisTry)) begin()
    // What waited for the fetch that failed must hear so, and not begin another.
    tries.add(thisTry)
    const Shown = current
    return <Shown {...props} />
  }

  function begin(): void {
    hasFailed = false
    tries = new WeakSet()
    current = lazy(() =>
      Promise.all([load(), missingStyles()]).then(
        ([part]) => part,
        (error: unknown) => {
          hasFailed = true
          throw error
        },
      ),
    )
  }
}
