import type { AfspraakKeuze } from '../../../../shared/rules/pip.ts';

export const KEUZEWOORDEN: Readonly<Record<AfspraakKeuze, string>> = { TE_LAAT: 'Te laat', DEZE_MAAND: 'Deze maand', STOKT: 'Loopt vast' };
