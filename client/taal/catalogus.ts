import type zinnen from './catalogi/en.json';

/** The plural forms of the Unicode rules; each language has its own few. */
export type Vorm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Sleutel = Extract<keyof typeof zinnen, string>;

/** A sentence with a count in it, named by its Dutch plural: '{{getal}} dagen'. */
export type Telzin = Sleutel extends infer S ? (S extends `${infer Zin}_other` ? Zin : never) : never;

/** A sentence of the screen, named by its Dutch: what is no key of the catalogues does not compile. */
export type Zin = Exclude<Sleutel, `${Telzin}_${Vorm}`>;

/** A language has every sentence, and of a sentence with a count every form that its grammar asks. */
export type Catalogus<Vormen extends Vorm> = Readonly<Record<Zin | `${Telzin}_${Vormen}`, string>>;

/** The Dutch of the own side names only what is plainer than the words of professionals; the key is the sentence itself. */
export type NederlandseCatalogus = Readonly<Partial<Record<Zin, string>> & Record<`${Telzin}_${'one' | 'other'}`, string>>;
