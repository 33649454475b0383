/** This panel's place in the shell. */
export default function Trace() {
  return null
}
