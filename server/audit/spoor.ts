/** Where a request stands among others (W3C trace context): ties the answer, the log, the audit and the processing record. */
export interface Spoor {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** The act of our own proxy that called, 16 hexadecimal digits; null where nothing called before us. */
  readonly ouder: string | null;
}
