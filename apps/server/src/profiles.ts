import { loadSharedConfigFiles } from '@smithy/core/config'

/** The names of the user's AWS profiles. Only names: what is in them is for the SDK alone. */
export async function profileNames(): Promise<readonly string[]> {
  const files = await loadSharedConfigFiles().catch(() => null)
  if (!files) return []
  return [...new Set([...Object.keys(files.configFile), ...Object.keys(files.credentialsFile)])]
    .filter((name) => /^[\w.@+-]{1,64}$/.test(name))
    .toSorted()
}
