const PER_UUR = 60;

/** The end of a lesson, HH:MM; a lesson ends on its own day. */
export function eindTijd({ beginTijd, duurMinuten }: { beginTijd: string; duurMinuten: number }): string {
  const [uur = 0, minuut = 0] = beginTijd.split(':').map(Number);
  const einde = uur * PER_UUR + minuut + duurMinuten;
  return [Math.floor(einde / PER_UUR) % 24, einde % PER_UUR].map((deel) => String(deel).padStart(2, '0')).join(':');
}
