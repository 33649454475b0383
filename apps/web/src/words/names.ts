/** The order of names: web-2 before web-10. One collator for all, as asking each name to compare itself is many times slower. */
export const names = new Intl.Collator(undefined, { numeric: true })
