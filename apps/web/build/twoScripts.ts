import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>

const FIRST = 'first'
const SOURCE = 'apps/web/src/first.ts'

/**
 * What the page cannot do without is two scripts: the one that fetches the design and paints it, which runs before the rest of
 * the page has been read, with all that it needs; and the rest. Parted further, by who else uses them, each part would be
 * compressed by itself: more bytes, and more files to ask for.
 */
export function twoScripts(): Plugin {
  let ahead: ReadonlySet<string> | null = null
  const name = (id: string, modules: Modules) => {
    ahead ??= importsOf(resolve(SOURCE), modules)
    return ahead.has(id) ? FIRST : 'page'
  }
  return {
    name: 'two-scripts',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'apps/web/index.html', [FIRST]: SOURCE },
          output: { codeSplitting: { groups: [{ debugName: 'two scripts', tags: ['$initial'], name }] } },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const first = Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry && one.name === FIRST)
        const attrs = { type: 'module', crossorigin: true, src: `/${first?.fileName}` }
        return first ? [{ tag: 'script', attrs, injectTo: 'head-prepend' }] : []
      },
    },
  }
}

/** A module and whatever it imports outright. */
function importsOf(id: string, modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) importsOf(imported, modules, found)
  return found
}
