/** Why an invitation does not open, and what to do then. */
export const REDENEN: Readonly<Record<string, { titel: string; zin: string; soort?: 'goed' | 'letop' | 'fout' }>> = {
  ONBEKEND: { titel: 'Deze link klopt niet', zin: 'Open de link uit de mail nog een keer, helemaal. Werkt het niet? Vraag de gemeente om een nieuwe link.' },
  VERLOPEN: { titel: 'Deze uitnodiging is verlopen', zin: 'De link werkte zeven dagen. Vraag de gemeente om een nieuwe link.' },
  INGETROKKEN: { titel: 'Deze uitnodiging geldt niet meer', zin: 'De gemeente trok haar in. Vraag het aan de gemeente als dat niet klopt.' },
  AANGENOMEN: { titel: 'Deze uitnodiging is al gebruikt', zin: 'De link werkt één keer. Hebt u haar zelf gebruikt? Log dan in. Anders: laat het de gemeente weten.' },
  TE_VAAK: { titel: 'Deze uitnodiging is gesloten', zin: 'Er is te vaak een verkeerde link gebruikt. Vraag de gemeente om een nieuwe link.' },
  ANDER_ADRES: { titel: 'U logde in met een ander e-mailadres', zin: 'De uitnodiging is voor een ander adres. Log in met het account van dat adres, of vraag de gemeente om een uitnodiging voor dit adres.' },
  ZELF: { titel: 'Deze uitnodiging hebt u zelf gestuurd', zin: 'U geeft uzelf geen rol. Vraag het aan een andere beheerder.' },
  STRAKS: { titel: 'Gelukt', zin: 'De rol hoort nu bij u. U kunt inloggen vanaf uw eerste dag.', soort: 'goed' },
};
