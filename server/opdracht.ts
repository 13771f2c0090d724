/**
 * What a command does: it ends with the number that the work gives, 0 where it gives none. What goes wrong is one sentence on stderr.
 *
 * @param mislukt how that sentence begins
 * @param code what it ends with then
 */
export async function opdracht(mislukt: string, werk: () => Promise<number | void>, code = 1): Promise<void> {
  try {
    process.exitCode = (await werk()) ?? 0;
  } catch (fout) {
    process.stderr.write(`${mislukt} ${fout instanceof Error ? fout.message : 'onbekende fout'}\n`);
    process.exitCode = code;
  }
}
