import type { Toeval } from './toeval.ts';

export type Kunne = 'MAN' | 'VROUW';

interface Voornamen {
  MAN: readonly string[];
  VROUW: readonly string[];
}

const woorden = (tekst: string): readonly string[] => tekst.split(' ');

const VOORNAMEN = {
  arabisch: {
    MAN: woorden('Ahmad Bassam Firas Hadi Imad Jamil Karim Louay Majd Nizar Omar Rami Samer Tarek Wael Yazan Ziad Anas'),
    VROUW: woorden('Amal Basma Dalia Farah Ghada Hanan Jana Layla Maysa Nour Rasha Rima Salma Sana Wafa Yara Zeina Abeer'),
  },
  tigrinya: {
    MAN: woorden('Abel Biniam Daniel Ermias Filmon Habtom Isayas Kidane Merhawi Natnael Robel Samuel Tesfay Yonas Zerai'),
    VROUW: woorden('Almaz Bethlehem Eden Feven Genet Helen Luwam Mebrat Rahwa Saba Selam Senait Winta Yordanos Zufan'),
  },
  dari: {
    MAN: woorden('Abdul Arash Bahram Ehsan Farhad Habib Jawad Kamran Mansur Navid Omid Parwiz Reza Sohrab Zaman'),
    VROUW: woorden('Arezu Bahar Fatima Golnar Homa Ladan Mahsa Nargis Parisa Roya Samira Setara Shirin Soraya Zohra'),
  },
  turks: {
    MAN: woorden('Adem Baran Cem Deniz Emre Ferhat Hakan Kemal Levent Murat Onur Serkan Tolga Umut Yusuf'),
    VROUW: woorden('Asya Berfin Ceren Derya Elif Fidan Gizem Havin Leyla Melek Nesrin Pinar Rojda Sevgi Zeynep'),
  },
  somalisch: {
    MAN: woorden('Abdi Bile Cabdi Dahir Farah Guled Hassan Ismail Liban Mahad Nuur Roble Saed Warsame Yasin'),
    VROUW: woorden('Amina Asha Deka Fadumo Halima Hodan Idil Khadra Ladan Muna Nimo Sahra Ubah Warsan Zamzam'),
  },
  urdu: {
    MAN: woorden('Adeel Bilal Danish Faisal Haris Imran Junaid Kashif Nadeem Rizwan Salman Tariq Usman Waqas Zubair'),
    VROUW: woorden('Aisha Bushra Erum Farzana Hina Iqra Kiran Mehwish Nadia Rabia Saima Shazia Sumaira Uzma Zara'),
  },
  overig: {
    MAN: woorden('Andres Boon Carlos Dmitri Eduardo Goran Hicham Ivan Jorge Kofi Luis Marko Niran Paulo Somchai'),
    VROUW: woorden('Ana Beatriz Camila Dewi Elena Fernanda Grace Imane Joy Kanya Lucia Maria Natalia Ploy Sofia'),
  },
  nederlands: {
    MAN: woorden('Arend Bert Coen Dirk Evert Frits Gerrit Hendrik Jan Klaas Lucas Menno Niels Otto Pieter Ruben Sjoerd Tim Willem'),
    VROUW: woorden('Anneke Bea Carla Dorien Els Femke Greet Hanneke Ineke Janneke Karin Loes Marieke Nienke Petra Roos Saskia Tineke Wilma'),
  },
} as const satisfies Record<string, Voornamen>;

export type Naamgroep = keyof typeof VOORNAMEN;

export interface Herkomst {
  land: string;
  contacttaal: string;
  namen: Naamgroep;
}

/** Where asielstatushouders come from, with how many in a deck of forty. */
export const HERKOMST_ASIEL: readonly (readonly [Herkomst, number])[] = [
  [{ land: 'Syrië', contacttaal: 'Arabisch', namen: 'arabisch' }, 16],
  [{ land: 'Eritrea', contacttaal: 'Tigrinya', namen: 'tigrinya' }, 7],
  [{ land: 'Turkije', contacttaal: 'Turks', namen: 'turks' }, 4],
  [{ land: 'Afghanistan', contacttaal: 'Dari', namen: 'dari' }, 4],
  [{ land: 'Jemen', contacttaal: 'Arabisch', namen: 'arabisch' }, 3],
  [{ land: 'Iran', contacttaal: 'Farsi', namen: 'dari' }, 2],
  [{ land: 'Somalië', contacttaal: 'Somalisch', namen: 'somalisch' }, 2],
  [{ land: 'Pakistan', contacttaal: 'Urdu', namen: 'urdu' }, 2],
];

export const HERKOMST_GEZIN: readonly (readonly [Herkomst, number])[] = [
  [{ land: 'Marokko', contacttaal: 'Arabisch', namen: 'arabisch' }, 3],
  [{ land: 'Turkije', contacttaal: 'Turks', namen: 'turks' }, 3],
  [{ land: 'Thailand', contacttaal: 'Engels', namen: 'overig' }, 2],
  [{ land: 'Brazilië', contacttaal: 'Portugees', namen: 'overig' }, 2],
  [{ land: 'Filipijnen', contacttaal: 'Engels', namen: 'overig' }, 2],
  [{ land: 'Pakistan', contacttaal: 'Urdu', namen: 'urdu' }, 2],
  [{ land: 'Ghana', contacttaal: 'Engels', namen: 'overig' }, 1],
  [{ land: 'Colombia', contacttaal: 'Spaans', namen: 'overig' }, 1],
];

/** Family names that nobody bears: a word for "made up" and an ending. */
const STAMMEN = woorden('Voorbeeld Test Fictie Proef Denkbeeld Verzin Schijn Fabel Droom Nep Oefen Schets Sprook Fantasie Dummy Verhaal Model Niemand Nergens Doen');
const UITGANGEN = woorden('veen ma stra inga hof dijk berg veld kamp man huis brug laar stein zoon mans wold mark');
const VOORVOEGSELS = ['van', 'de', 'van der', 'el'] as const;

export interface Naam {
  roepnaam: string;
  achternaam: string;
  voorvoegsel: string | null;
  voorletters: string;
}

export function verzinNaam(t: Toeval, groep: Naamgroep, kunne: Kunne): Naam {
  const roepnaam = t.kies(VOORNAMEN[groep][kunne]);
  const stam = t.kies(STAMMEN);
  const achternaam = t.kans(0.06) ? stam : `${stam}${t.kies(UITGANGEN)}`;
  const tweede = t.kans(0.4) ? `${t.kies(woorden('A B D F H J K M N R S Y'))}.` : '';
  return { roepnaam, achternaam, voorvoegsel: t.kans(0.08) ? t.kies(VOORVOEGSELS) : null, voorletters: `${roepnaam.charAt(0)}.${tweede}` };
}

export function heleNaam(naam: Naam): string {
  return [naam.roepnaam, naam.voorvoegsel, naam.achternaam].filter((deel) => deel !== null).join(' ');
}

/** Ends in .invalid, so that no mail ever arrives (RFC 2606). */
export function verzinEmail(naam: Naam, nummer: number): string {
  return `${naam.roepnaam}.${naam.achternaam}.${nummer}@voorbeeld.invalid`.toLowerCase();
}

/** 06-00000xxx is no number that is given out. */
export function verzinTelefoon(nummer: number): string {
  return `06-00000${String(nummer % 1000).padStart(3, '0')}`;
}

/** Test numbers start with 9999; those that happen to pass the elfproef are moved on, so that none is a valid BSN. */
export function verzinBsn(nummer: number): string {
  const bsn = 999_900_000 + (nummer % 100_000);
  return String(slaagtElfproef(bsn) ? (bsn % 10 === 9 ? bsn - 1 : bsn + 1) : bsn);
}

export function slaagtElfproef(bsn: number): boolean {
  const cijfers = [...String(bsn)].map(Number);
  const som = cijfers.reduce((totaal, cijfer, i) => totaal + cijfer * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}
