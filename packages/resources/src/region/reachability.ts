/** A frame: traffic does not notice it. VPCs say which region they are in. */
export function lower(): void {}
