/** This panel's place in the shell. */
export default function Problems() {
  return null
}
