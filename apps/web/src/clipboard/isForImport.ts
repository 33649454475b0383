/** Whether a text looks like something that is imported as a design of its own: a design file, a template, what AWS's commands print. */
export function isForImport(text: string): boolean {
  const start = text.slice(0, 65_536)
  if (/^\s*\{/.test(start)) {
    return /"(AWSTemplateFormatVersion|Resources|Vpcs|Subnets|RouteTables|SecurityGroups|Reservations)"\s*:|"format"\s*:\s*"vpcanvas"/.test(
      start,
    )
  }
  return /^(AWSTemplateFormatVersion|Resources)\s*:/m.test(start)
}
