import { kwartaalVan, volgendKwartaal, vorigKwartaal } from '../../../shared/rules/kwartaal.ts';
import { KAARTTHEMAS, type Kaartthema } from '../../../shared/rules/socialekaart.ts';
import { type Actiestand, kwartaaldag } from '../../../shared/rules/werkgroep.ts';
import type { Taalcode } from '../../../shared/talen.ts';
import { type Grond, iemand, type Kring, type Partner } from './basis.ts';
import type { Uitvoer } from './rijen.ts';

interface Actie { wat: string; wie: keyof Wie; stand: Actiestand; over: number | null; opmerking: string | null }
type Wie = Record<'gemeente' | 'vwn' | 'welzijn' | 'taalpunt' | 'wonen' | 'school', Partner>;

/** What the evaluation of the werkgroep left to do, in the words of such a list. */
const ACTIES: readonly Actie[] = [
  { wat: 'Maak een preventieplanning met mentaal welzijn, cultuursensitief werken en de voorlichtingen van de GGD.', wie: 'welzijn', stand: 'BEZIG', over: 12, opmerking: 'Concept ligt bij de GGD.' },
  { wat: 'Maak een flyer: bij welke organisatie kom je met welke vraag?', wie: 'vwn', stand: 'BEZIG', over: -6, opmerking: 'De tekst is klaar, de vertaling nog niet.' },
  { wat: 'Organiseer samen een opruimactie in de wijk.', wie: 'wonen', stand: 'OPEN', over: 40, opmerking: null },
  { wat: 'Zoek uit hoe de opkomst bij Koffie en Taal in Nieuwleusen omhoog kan.', wie: 'taalpunt', stand: 'OPEN', over: 25, opmerking: null },
  { wat: 'Bespreek met de school meer grammatica in de lessen.', wie: 'school', stand: 'KLAAR', over: -30, opmerking: 'Elke week een half uur extra.' },
  { wat: 'Werk de overdracht naar de werkcarrousel uit met team werk.', wie: 'gemeente', stand: 'OPEN', over: null, opmerking: null },
  { wat: 'Onderzoek een training over goedkoop boodschappen doen en koken.', wie: 'vwn', stand: 'VERVALLEN', over: null, opmerking: 'Zit nu in Omgaan met Geld.' },
];

interface Ingang { naam: string; van?: keyof Wie; themas: readonly Kaartthema[]; wat: string; telefoon: string | null; adres: string | null; open: string | null; website: string | null; talen?: Readonly<Partial<Record<Taalcode, string>>> }

/** Made up, as everything here; numbers that nobody has. */
const INGANGEN: readonly Ingang[] = [
  {
    naam: 'VluchtelingenWerk', van: 'vwn', themas: ['BRIEF', 'VERBLIJF', 'GELD'], wat: 'Helpt u met brieven, uw verblijf en uw familie. Kom langs bij het spreekuur.', telefoon: '(0529) 00 00 01', adres: 'Voorbeeldstraat 1', open: 'Spreekuur: dinsdag 9 tot 12 uur', website: 'www.vluchtelingenwerk.voorbeeld.nl',
    talen: { en: 'Helps you with letters, your residence permit and your family. Come to the walk-in hour.', ar: 'تساعدك في الرسائل والإقامة والعائلة. تعال في ساعة الاستقبال.', ti: 'ብደብዳበታት፡ ፍቓድ መንበሪን ስድራቤትን ይሕግዘኩም። ናብ ሰዓት ምክር ምጹ።', uk: 'Допомагає з листами, дозволом на проживання та сім’єю. Приходьте на прийом.', fa: 'در مورد نامه‌ها، اقامت و خانواده به شما کمک می‌کند. در ساعت مراجعه بیایید.' },
  },
  {
    naam: 'Taalpunt', van: 'taalpunt', themas: ['TAAL_OEFENEN', 'MENSEN', 'COMPUTER'], wat: 'Nederlands oefenen: Koffie en Taal, taalcafé en een taalcoach.', telefoon: '(0529) 00 00 02', adres: 'In de bibliotheek', open: 'Woensdag 10 tot 12 uur, donderdag 19 tot 21 uur', website: 'www.taalpunt.voorbeeld.nl',
    talen: { en: 'Practise Dutch: coffee and conversation, a language café and a language coach.', ar: 'تدرّب على الهولندية: قهوة ومحادثة ومقهى لغوي ومدرب لغة.', ti: 'ቋንቋ ሆላንድ ምልምማድ፡ ቡንን ቋንቋን፡ ካፈ ቋንቋን ኣሰልጣኒ ቋንቋን።', uk: 'Практика нідерландської: кава й розмова, мовне кафе та мовний наставник.', fa: 'تمرین هلندی: قهوه و گفتگو، کافهٔ زبان و مربی زبان.' },
  },
  {
    naam: 'Woningcorporatie', van: 'wonen', themas: ['HUIS'], wat: 'Is er iets kapot in uw huis, of hebt u een vraag over uw huur? Bel ons.', telefoon: '(0529) 00 00 03', adres: 'Voorbeeldplein 3', open: 'Maandag tot en met vrijdag, 8 tot 16 uur', website: 'www.wonen.voorbeeld.nl',
    talen: { en: 'Is something broken in your house, or do you have a question about your rent? Call us.', ar: 'هل هناك شيء معطل في بيتك، أو لديك سؤال عن الإيجار؟ اتصل بنا.', ti: 'ኣብ ገዛኹም ዝተበላሸወ ነገር እንተሎ ወይ ብዛዕባ ክራይ ሕቶ እንተሎኩም ደውሉልና።', uk: 'Щось зламалося вдома або є питання про оренду? Телефонуйте нам.', fa: 'چیزی در خانه خراب است یا دربارهٔ اجاره سؤال دارید؟ به ما زنگ بزنید.' },
  },
  {
    naam: 'Welzijn', van: 'welzijn', themas: ['MENSEN', 'KINDEREN', 'GELD'], wat: 'Activiteiten in de buurt, sport en hulp bij geldzaken.', telefoon: '(0529) 00 00 04', adres: 'Voorbeeldhof 4', open: 'Maandag tot en met donderdag, 9 tot 17 uur', website: 'www.welzijn.voorbeeld.nl',
    talen: { en: 'Activities in the neighbourhood, sports and help with money.', ar: 'أنشطة في الحي ورياضة ومساعدة في أمور المال.', uk: 'Заходи поблизу, спорт і допомога з грошима.' },
  },
  { naam: 'Gemeente', van: 'gemeente', themas: ['INBURGERING', 'WERK', 'GELD'], wat: 'Uw consulent helpt u met uw inburgering, werk en uitkering.', telefoon: '14 0529', adres: 'Raadhuisstraat 1', open: 'Maandag tot en met vrijdag, 9 tot 17 uur', website: 'www.gemeente.voorbeeld.nl', talen: { en: 'Your consultant helps you with integration, work and benefits.', ar: 'يساعدك مستشارك في الاندماج والعمل والإعانة.' } },
  { naam: 'Huisarts', themas: ['GEZONDHEID'], wat: 'Bent u ziek of hebt u pijn? Maak een afspraak met uw huisarts.', telefoon: '(0529) 00 00 06', adres: null, open: 'In de avond en het weekend: de huisartsenpost', website: null },
  { naam: 'De Kern, maatschappelijk werk', themas: ['GEZONDHEID', 'KINDEREN', 'VEILIG'], wat: 'Praten over zorgen, ruzie thuis of de opvoeding.', telefoon: '(0529) 00 00 07', adres: 'Voorbeeldlaan 7', open: null, website: 'www.dekern.voorbeeld.nl' },
  { naam: 'Bibliotheek', themas: ['TAAL_OEFENEN', 'COMPUTER', 'KINDEREN'], wat: 'Boeken lenen, voorlezen, en hulp met DigiD en de computer.', telefoon: '(0529) 00 00 08', adres: 'Voorbeeldweg 8', open: 'Elke werkdag van 10 tot 17 uur', website: 'www.bibliotheek.voorbeeld.nl' },
  { naam: 'Veilig Thuis', themas: ['VEILIG'], wat: 'Is er geweld thuis? Bel gratis, dag en nacht. U hoeft uw naam niet te zeggen.', telefoon: '0800 0000', adres: null, open: 'Altijd', website: null, talen: { en: 'Is there violence at home? Call for free, day and night. You need not say your name.', ar: 'هل هناك عنف في البيت؟ اتصل مجانًا ليلًا ونهارًا. لست مضطرًا لذكر اسمك.' } },
];

/** What organisations of a gemeente do together, and who helps with what. Nobody stands in it. */
export function schrijfSamenwerking(grond: Grond, uit: Uitvoer, kring: Kring): void {
  const wie: Wie = { gemeente: kring.gemeenteOrg, vwn: kring.vwn, welzijn: kring.welzijn, taalpunt: kring.taalpunt, wonen: kring.corporaties[0] ?? kring.welzijn, school: kring.scholen.Z };
  const door = iemand(kring.gemeenteOrg, 'BELEIDSMEDEWERKER').lidmaatschapId;
  schrijfWerkgroep(grond, uit, kring, wie, door);
  schrijfKaart(grond, uit, kring, wie, door);
}

function schrijfWerkgroep(grond: Grond, uit: Uitvoer, kring: Kring, wie: Wie, door: string): void {
  const { tijd } = grond;
  const gemeenteId = kring.gemeente.id;
  for (const { id, soort } of new Set(Object.values(wie))) if (soort !== 'GEMEENTE') uit.rij('werkgroeplid', { gemeenteId, organisatieId: id, ingevoerdDoor: door, ingevoerdOp: tijd.moment(-200) });
  const nu = kwartaalVan(grond.opties.vandaag);
  for (const actie of ACTIES) {
    uit.rij('werkgroepactie', {
      id: grond.volgende('werkgroepactie'), gemeenteId, kwartaal: kwartaaldag(nu), wat: actie.wat, organisatieId: wie[actie.wie].id, rol: actie.wie === 'gemeente' ? 'BELEIDSMEDEWERKER' : null, stand: actie.stand,
      uiterlijk: tijd.datumOfNiets(actie.over), opmerking: actie.opmerking, vorigeId: null, versie: 1, gewijzigdDoor: door, gewijzigdOp: tijd.moment(-9),
    });
  }
  for (const [kwartaal, na] of [[vorigKwartaal(nu), 40], [nu, 75], [volgendKwartaal(nu), 40]] as const) {
    const datum = tijd.datum(tijd.werkdag(tijd.nummer(kwartaaldag(kwartaal)) + na));
    uit.rij('werkgroepoverleg', { id: grond.volgende('werkgroepoverleg'), gemeenteId, kwartaal: kwartaaldag(kwartaal), datum, tijd: '10:00', duurMinuten: 90, plaats: 'Gemeentehuis, raadzaal', punten: 'Actielijst\nSociale kaart en flyer\nPreventieplanning', versie: 1, gewijzigdDoor: door, gewijzigdOp: tijd.moment(-60) });
  }
}

function schrijfKaart(grond: Grond, uit: Uitvoer, kring: Kring, wie: Wie, door: string): void {
  const { tijd } = grond;
  for (const { naam, van, themas, wat, telefoon, adres, open, website, talen } of INGANGEN) {
    const id = grond.volgende('kaartingang');
    uit.rij('kaartingang', {
      id, gemeenteId: kring.gemeente.id, naam: van ? wie[van].naam : naam, organisatieId: van ? wie[van].id : null, themas: KAARTTHEMAS.filter((thema) => themas.includes(thema)), wat, adres: adres && `${adres}, ${kring.gemeente.naam}`,
      telefoon, openingstijden: open, website, gestopt: false, versie: 1, tekstVersie: 1, gewijzigdDoor: door, gewijzigdOp: tijd.moment(-45),
    });
    for (const [taal, tekst] of Object.entries(talen ?? {}) as [Taalcode, string][]) {
      uit.rij('kaartvertaling', { ingangId: id, taal, wat: tekst, openingstijden: null, tekstVersie: 1, versie: 1, vertaaldDoor: door, vertaaldOp: tijd.moment(-40) });
    }
  }
}
