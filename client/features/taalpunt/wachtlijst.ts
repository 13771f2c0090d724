/** Who waits for a taalcoach, who waits longest first. */
export function opWacht<R extends { wachtSinds: string | null }>(regels: readonly R[]): (R & { wachtSinds: string })[] {
  return regels.filter((regel): regel is R & { wachtSinds: string } => regel.wachtSinds !== null).sort((a, b) => a.wachtSinds.localeCompare(b.wachtSinds));
}
