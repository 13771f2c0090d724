import type { Kaartthema } from '../../../shared/rules/socialekaart.ts';
import type { KaartveldenFragment } from '../../gql/generated/socialekaart.ts';
import type { Zin } from '../../taal/catalogus.ts';

export type Ingang = KaartveldenFragment;

/** The questions in the words of inburgeraars; the flyer says them alike (`socialekaart.spec.ts`). */
export const VRAGEN: Readonly<Record<Kaartthema, Zin>> = {
  TAAL_OEFENEN: 'Ik wil Nederlands oefenen', BRIEF: 'Ik heb een brief gekregen', HUIS: 'Er is iets kapot in mijn huis', GELD: 'Ik heb een vraag over geld', WERK: 'Ik zoek werk',
  GEZONDHEID: 'Ik voel me niet goed', KINDEREN: 'Ik heb een vraag over mijn kinderen', MENSEN: 'Ik wil mensen leren kennen', INBURGERING: 'Ik heb een vraag over mijn inburgering',
  VERBLIJF: 'Ik heb een vraag over mijn familie of mijn verblijf', COMPUTER: 'Ik heb hulp nodig met de computer', VEILIG: 'Ik voel me niet veilig',
};
