/** A cell of a Markdown table cannot hold a bar or a line end. */
function veilig(tekst: string): string {
  return tekst.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A table of Markdown. */
export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regel = (cellen: readonly string[]): string => `| ${cellen.map(veilig).join(' | ')} |`;
  return [regel(kop), regel(kop.map(() => '---')), ...rijen.map(regel)].join('\n');
}

/** What stands above every page that is made from the registry. */
export const GEGENEREERD = '<!-- Generated from the registry of access by `npm run genereren`. Do not edit. -->';
