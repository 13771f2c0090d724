import type { Opdruk } from 'pdfmake';
import { urennormenOp } from '../../../../shared/rules/urennormen.ts';
import type { Pvtstuk } from '../pvtstuk.ts';
import { drukken } from './drukken.ts';
import { dagBlok, gegevens, opgeschreven, VEL } from './tweetalig.ts';

const TITEL = 'Certificaat participatieverklaringstraject';

/** The certificate: in Dutch, as the law gives it to the person and to no language beside it (Bi 3.1). */
export function pvtCertificaatDocument({ naam, gemeente, certificaatOp, ondertekendOp }: Pvtstuk): Opdruk {
  const { pvtDagdelen, pvtDagdeelUren } = urennormenOp(certificaatOp);
  return {
    ...VEL,
    info: { title: TITEL, creator: 'Samenspel' },
    voet: `${TITEL}  ·  {pagina} / {van}`,
    content: [
      { text: TITEL, style: 'titel', margin: [0, 60, 0, 24] },
      { text: `Gemeente ${gemeente} verklaart dat`, fontSize: 12 },
      { ...opgeschreven(naam), fontSize: 20, bold: true, margin: [0, 12, 0, 12] },
      { text: `het participatieverklaringstraject heeft gevolgd: minstens ${pvtDagdelen} dagdelen van ${pvtDagdeelUren} uur, met de inleiding in de kernwaarden van de Nederlandse samenleving en de ondertekening van de participatieverklaring.`, fontSize: 12, margin: [0, 0, 0, 24] },
      gegevens([...(ondertekendOp === null ? [] : [[opgeschreven('Ondertekend op'), dagBlok(ondertekendOp)] as const]), [opgeschreven('Certificaat van'), dagBlok(certificaatOp)]]),
      { text: 'Besluit inburgering 2021, artikel 3.1', style: 'zacht', margin: [0, 8, 0, 0] },
      { stack: [{ text: `Namens het college van burgemeester en wethouders van ${gemeente}` }, { text: ' ', margin: [0, 40, 0, 0] }, opgeschreven('........................................................')], unbreakable: true, margin: [0, 60, 0, 0] },
    ],
  };
}

export async function pvtCertificaatPdf(stuk: Pvtstuk): Promise<Buffer> {
  return drukken(pvtCertificaatDocument(stuk));
}
