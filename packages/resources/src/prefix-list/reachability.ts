/** Says nothing by itself: the routes and rules that name it do. */
export function lower(): void {}
