/** This panel's place in the shell. */
export default function Inspector() {
  return null
}
