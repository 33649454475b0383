/** This panel's place in the shell. */
export default function Code() {
  return null
}
