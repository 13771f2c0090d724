/**
 * Chance that repeats itself: the same seed gives the same world on every machine. Every subject and every person has
 * a stream of its own, so that a draw more in one place moves nothing in another.
 */
export class Toeval {
  private a: number;
  private b: number;
  private c: number;
  private teller = 1;

  constructor(seed: number, soort: string, nummer = 0) {
    const basis = mengTekst(seed, soort);
    this.a = meng(basis, nummer);
    this.b = meng(this.a, 0x9e3779b9);
    this.c = meng(this.b, 0x85ebca6b);
    for (let i = 0; i < 4; i += 1) this.getal();
  }

  /** From 0 up to and not including 1 (sfc32). */
  getal(): number {
    const som = (((this.a + this.b) | 0) + this.teller) | 0;
    this.teller = (this.teller + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + som | 0;
    return (som >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  heel(van: number, tot: number): number {
    return van + Math.floor(this.getal() * (tot - van + 1));
  }

  kans(p: number): boolean {
    return this.getal() < p;
  }

  kies<T>(uit: readonly T[]): T {
    const waarde = uit[Math.floor(this.getal() * uit.length)];
    if (waarde === undefined) throw new Error('There is nothing to choose from');
    return waarde;
  }
}

/**
 * Draws without putting back: after every full deck the shares are exactly as asked. With independent draws 300 people
 * would stray percents from the real split.
 */
export class Stok<T> {
  private kaarten: T[] = [];

  constructor(private readonly toeval: Toeval, private readonly aantallen: readonly (readonly [T, number])[]) {}

  trek(): T {
    if (this.kaarten.length === 0) this.kaarten = this.aantallen.flatMap(([waarde, aantal]) => Array<T>(aantal).fill(waarde));
    const [kaart] = this.kaarten.splice(this.toeval.heel(0, this.kaarten.length - 1), 1);
    if (kaart === undefined) throw new Error('The deck is empty');
    return kaart;
  }
}

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

function hex4(getal: number): string {
  return `${HEX[(getal >>> 24) & 255]}${HEX[(getal >>> 16) & 255]}${HEX[(getal >>> 8) & 255]}${HEX[getal & 255]}`;
}

/** Makes identities of one kind: UUIDs of version 8 (RFC 9562: made by a rule of one's own) from seed, kind and number. */
export function identiteiten(seed: number, soort: string): (nummer: number) => string {
  const basis = mengTekst(seed, soort);
  const [b1, b2, b3, b4] = [meng(basis, 1), meng(basis, 2), meng(basis, 3), meng(basis, 4)];
  return (nummer) => {
    const p = hex4(meng(b1, nummer));
    const q = hex4((meng(b2, nummer) & 0xffff0fff) | 0x8000);
    const r = hex4((meng(b3, nummer) & 0x3fffffff) | 0x80000000);
    const s = hex4(meng(b4, nummer));
    return `${p}-${q.slice(0, 4)}-${q.slice(4)}-${r.slice(0, 4)}-${r.slice(4)}${s}`;
  };
}

/** One round of murmur3 with its finalizer. */
function meng(h: number, waarde: number): number {
  let k = Math.imul(waarde, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  let uit = h ^ k;
  uit = Math.imul((uit << 13) | (uit >>> 19), 5) + 0xe6546b64 | 0;
  uit = Math.imul(uit ^ (uit >>> 16), 0x85ebca6b);
  uit = Math.imul(uit ^ (uit >>> 13), 0xc2b2ae35);
  return (uit ^ (uit >>> 16)) | 0;
}

function mengTekst(seed: number, tekst: string): number {
  let h = meng(0x2f6e2b1, seed);
  for (let i = 0; i < tekst.length; i += 1) h = meng(h, tekst.charCodeAt(i));
  return h;
}
