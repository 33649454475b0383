/**
 * Where the engine keeps what it writes down: the journal of each apply and the record of what was last applied. The folder
 * `.vpcanvas` of the workspace is the embedded default.
 */
export interface ProvisionStorage {
  /** Text of a name such as `records/<target>/<design>.json`, or null. */
  read(name: string): Promise<string | null>
  /** Replaces as a whole or not at all. */
  write(name: string, text: string): Promise<void>
  /** Opens a text to add lines to; each is on disk when its promise ends. */
  append(name: string): Promise<{ line(text: string): Promise<void>; close(): Promise<void> }>
  list(folder: string): Promise<readonly string[]>
}
