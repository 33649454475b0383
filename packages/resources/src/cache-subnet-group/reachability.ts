/** Only a list of subnets: the caches that use it stand in them. */
export function lower(): void {}
