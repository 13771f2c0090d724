/** How many reports of the class are still asked. */
export function teDoen({ cursisten }: { cursisten: readonly { verschuldigd: boolean; gerapporteerdOp: string | null }[] }): number {
  return cursisten.filter(({ verschuldigd, gerapporteerdOp }) => verschuldigd && gerapporteerdOp === null).length;
}
