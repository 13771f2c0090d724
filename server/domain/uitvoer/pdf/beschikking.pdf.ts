import type { Blok, Opdruk } from 'pdfmake';
import { pipVerschil } from '../../../../shared/rules/pipVerschil.ts';
import type { Taalcode } from '../../../../shared/talen.ts';
import type { Pipstuk } from '../pipstuk.ts';
import { drukken } from './drukken.ts';
import { verschilBlok } from './pip.pdf.ts';
import { gegevens, opgeschreven, Tweetalig, VEL, zin } from './tweetalig.ts';

function besluit(t: Tweetalig, { gemeente, versie, vorig, artikel, termijn }: Pipstuk): Blok[] {
  const dagen = termijn && { van: { dag: termijn.van }, tot: { dag: termijn.tot } };
  return [
    vorig ? t.alinea('besluitWijziging', { gemeente, versie, vorige: vorig.versie }) : t.alinea('besluitEerste', { gemeente }),
    t.alinea('grond', { artikel }),
    ...(dagen ? [t.alinea(vorig ? 'termijnBlijft' : 'termijnEerste', dagen)] : []),
  ];
}

/** Why: a first plan by the intake, a change in the words of the college (Awb 3:46). */
function motivering(t: Tweetalig, { vorig, plan, redenWijziging }: Pipstuk): Blok[] {
  if (!vorig) return [t.kop('waaromBesluit'), t.alinea('waaromEerste')];
  return [t.kop('waaromBesluit'), opgeschreven(redenWijziging ?? ''), t.kop('gewijzigd'), verschilBlok(t, pipVerschil(vorig.plan, plan))];
}

/** The text of the beschikking that goes with a version of the PIP. */
export function beschikkingDocument(stuk: Pipstuk, taal: Taalcode): Opdruk {
  const t = new Tweetalig(taal);
  const { plan, versie, soort, naam, portaalnummer, gemeente } = stuk;
  const onder = zin('nl', 'versie', { versie, datum: { dag: plan.dagtekening } });
  return {
    ...VEL,
    info: { title: zin('nl', 'beschikking'), creator: 'Samenspel' },
    voet: `${zin('nl', 'beschikking')}  ·  ${onder}  ·  {pagina} / {van}`,
    content: [
      t.kop('beschikking', 'titel'), t.kop(`soort${soort}`, 'kop'), t.waarde('versie', { versie, datum: { dag: plan.dagtekening } }),
      gegevens([[t.label('naam'), opgeschreven(naam)], [t.label('portaalnummer'), opgeschreven(portaalnummer)], [t.label('gemeente'), opgeschreven(gemeente)]]),
      ...besluit(t, stuk), ...motivering(t, stuk), t.alinea('heelPlan'), t.alinea('meewerken'), t.kop('bezwaarKop'), t.alinea('bezwaar'),
      ...(t.heeftTweede ? [t.alinea('taalGeldt')] : []),
      { stack: [t.waarde('namens', { gemeente }), { text: ' ', margin: [0, 34, 0, 0] }, opgeschreven('........................................................')], unbreakable: true, margin: [0, 12, 0, 0] },
    ],
  };
}

export async function beschikkingPdf(stuk: Pipstuk, taal: Taalcode): Promise<Buffer> {
  return drukken(beschikkingDocument(stuk, taal));
}
