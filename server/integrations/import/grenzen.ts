/** What an attendance sheet may be at most. A school year of one school fits in it; a file that is built to hurt does not. */
export const GRENZEN = {
  bestandBytes: 5 * 1024 * 1024,
  rijen: 6_000,
  kolommen: 200,
  /** Sheet elements in the whole workbook: exceljs makes an object of each one, so bytes alone do not bound the memory. */
  cellen: 400_000,
  /** All parts of the XLSX together, unpacked. */
  uitgepaktBytes: 60 * 1024 * 1024,
  zipOnderdelen: 2_000,
  /** One cell; a longer one is not attendance. */
  celTekens: 2_000,
  naamTekens: 150,
  nummerTekens: 40,
  labelTekens: 100,
  kopTekens: 60,
} as const;
