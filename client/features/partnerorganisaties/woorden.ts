/** Kinds of organisation in the words of the screen. */
export const SOORTEN: Readonly<Record<string, string>> = {
  GEMEENTE: 'Gemeente', TAALAANBIEDER: 'Taalaanbieder', PARTICIPATIEAANBIEDER: 'Participatie', VWN: 'VluchtelingenWerk', WONINGCORPORATIE: 'Woningcorporatie', WELZIJN: 'Welzijn', TAALPUNT: 'Taalpunt',
};
