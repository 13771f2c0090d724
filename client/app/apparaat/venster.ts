export const VENSTER = 'samenspel-venster';

/** Each tab holds this as long as it is open, so that another can count them. */
export function telVenster(): void {
  if ('locks' in navigator) void navigator.locks.request(VENSTER, { mode: 'shared' }, () => new Promise(() => undefined));
}
