/** This panel's place in the shell. */
export default function Plan() {
  return null
}
