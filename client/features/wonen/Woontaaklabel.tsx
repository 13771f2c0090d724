import type { Woontaak } from '../../../shared/rules/woonlijst.ts';
import { WOONSTAPPEN } from '../../app/woonwoorden.ts';
import { useVandaag } from '../../app/klok.ts';
import { datumKort, totDeadline } from '../../app/opmaak.ts';
import { Label } from '../../ui/Label.tsx';

/** What one task is called. */
export function taaktekst({ soort, stap }: Pick<Woontaak, 'soort' | 'stap'>): string {
  return soort === 'DAG' ? 'Plan de dag van de sleutel' : soort === 'AFTERSALES' ? 'Aftersalesgesprek' : stap ? WOONSTAPPEN[stap] : '';
}

export function Woontaaklabel({ taak, zonderNaam = false }: { taak: Woontaak; zonderNaam?: boolean }) {
  const vandaag = useVandaag();
  const wanneer = taak.op === null ? null : taak.teLaat ? totDeadline(taak.op, vandaag) : taak.op === vandaag ? 'vandaag' : `uiterlijk ${datumKort(taak.op)}`;
  const tekst = [zonderNaam && wanneer !== null ? null : taaktekst(taak), wanneer].filter(Boolean).join(': ');
  return <Label toon={taak.teLaat ? 'fout' : taak.op === null ? 'letop' : 'info'} icoon={taak.teLaat ? 'fout' : 'klok'}>{tekst}</Label>;
}
